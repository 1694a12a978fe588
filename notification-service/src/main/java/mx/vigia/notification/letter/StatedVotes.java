package mx.vigia.notification.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** The figures in the sentence by which a source states an approval. */
record StatedVotes(FactEvent fact, Messages words) {
    private static final Pattern FAVOUR = Pattern.compile("(?i)\\b(\\d+)\\s+votos?\\s+(?:en pro|a favor)\\b");
    private static final Pattern AGAINST = Pattern.compile("(?i)\\b(\\d+)\\s+(?:votos?\\s+)?en contra\\b");
    private static final Pattern ABSTENTION = Pattern.compile("(?i)\\b(\\d+)\\s+(?:votos? en )?abstenci");

    /** Returns {@code 318 votos en pro y 127 en contra}; empty where the sentence states no such figures. */
    Optional<String> figures() {
        return approval().flatMap(this::figures);
    }

    /** Returns {@code 318 votos contra 127}, for an approval among other steps. */
    Optional<String> brief() {
        return approval()
                .flatMap(phrase -> number(FAVOUR, phrase)
                        .flatMap(favour -> number(AGAINST, phrase)
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
        var against = number(AGAINST, phrase);
        var abstention = number(ABSTENTION, phrase);
        if (favour.isEmpty()) {
            return Optional.empty();
        }
        if (against.isEmpty()) {
            return favour.map(pro -> words.say("letter.votes.favour", pro));
        }
        return Optional.of(
                abstention.isEmpty()
                        ? words.say("letter.votes", favour.get(), against.get())
                        : words.say("letter.votes.abstention", favour.get(), against.get(), abstention.get()));
    }

    private static Optional<Integer> number(Pattern pattern, String phrase) {
        var found = pattern.matcher(phrase);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
