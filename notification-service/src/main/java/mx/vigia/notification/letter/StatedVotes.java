package mx.vigia.notification.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.VoteData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** The figures of a vote, or in the sentence by which a source states an approval. */
record StatedVotes(FactEvent fact, Messages words) {
    private static final Pattern FAVOUR = Pattern.compile("(?i)\\b(\\d{1,4})\\s+votos?\\s+(?:en pro|a favor)\\b");
    private static final Pattern AGAINST = Pattern.compile("(?i)\\b(\\d{1,4})\\s+(?:votos?\\s+)?en contra\\b");
    private static final Pattern ABSTENTION = Pattern.compile("(?i)\\b(\\d{1,4})\\s+(?:votos? en )?abstenci");

    /** Where the figures of a vote end: those of the next one, or another sentence. */
    private static final Pattern END_OF_VOTE = Pattern.compile(FAVOUR.pattern() + "|[.;:]");

    /** Returns {@code 318 votos en pro y 127 en contra}; empty where the sentence states no such figures. */
    Optional<String> figures() {
        return approval().flatMap(this::figures);
    }

    /** Returns {@code 318 votos contra 127}, for a vote or an approval among other steps. */
    Optional<String> brief() {
        return fact.after()
                .held()
                .map(VoteData::whole)
                .map(all -> words.say("letter.votes.brief", all.favour(), all.against()))
                .or(this::briefApproval);
    }

    private Optional<String> briefApproval() {
        return approval()
                .flatMap(phrase -> number(FAVOUR, phrase)
                        .flatMap(favour -> number(AGAINST, besideFavour(phrase))
                                .map(against -> words.say("letter.votes.brief", favour, against))));
    }

    private Optional<String> approval() {
        return fact.after()
                .taken()
                .filter(step -> fact.kind() == FactKind.PASSED)
                .map(step -> PlainText.of(step.phrase()));
    }

    private Optional<String> figures(String phrase) {
        var favour = number(FAVOUR, phrase);
        if (favour.isEmpty()) {
            return Optional.empty();
        }
        var against = number(AGAINST, besideFavour(phrase));
        var abstention = number(ABSTENTION, besideFavour(phrase));
        if (against.isEmpty()) {
            return Optional.of(
                    abstention.isEmpty()
                            ? words.say("letter.votes.favour", favour.get())
                            : words.say("letter.votes.favour.abstention", favour.get(), abstention.get()));
        }
        return Optional.of(
                abstention.isEmpty()
                        ? words.say("letter.votes", favour.get(), against.get())
                        : words.say("letter.votes.abstention", favour.get(), against.get(), abstention.get()));
    }

    /** Returns what the sentence says of the first vote besides those in favour; another one has figures of its own. */
    private static String besideFavour(String phrase) {
        var favour = FAVOUR.matcher(phrase);
        return favour.find() ? END_OF_VOTE.split(phrase.substring(favour.end()), 2)[0] : "";
    }

    private static Optional<Integer> number(Pattern pattern, String phrase) {
        var found = pattern.matcher(phrase);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
