package mx.vigia.notification.letter;

import java.util.Optional;
import mx.vigia.notification.intake.FactEvent;

/** Describes who stated a fact, if a person did, and what does not fit about it. */
record OriginNarrator(FactEvent fact, LetterTerms terms) {
    private static final String TOPICS_FIELD = "topics";

    /** Returns that a person entered it or the matter; empty where sources state all of it. */
    String text() {
        return kind().map(origin -> terms.words().say("letter.origin." + origin))
                .orElse("");
    }

    /** Returns the kind of manual edit, of the fact before its matter; empty where sources state all of it. */
    private Optional<String> kind() {
        if (isTopicCorrection()) {
            return Optional.of("topics");
        }
        if (fact.byHand()) {
            return Optional.of(fact.after().corrected().isPresent() ? "correction" : "entry");
        }
        return Optional.of("matter").filter(any -> fact.isOfAMatterByHand());
    }

    /** Whether the bill's topics were corrected, by a change of the rules of topics. */
    boolean isTopicCorrection() {
        return fact.after()
                .corrected()
                .filter(now -> now.field().equals(TOPICS_FIELD))
                .isPresent();
    }

    /** Returns what does not fit about the step; empty where nothing is known not to. */
    String flag() {
        var flag = fact.after().progress().flag();
        if (flag.isEmpty()) {
            return "";
        }
        var byHand = "flag." + flag + ".by-hand";
        return fact.byHand() && terms.words().has(byHand) ? terms.words().say(byHand) : terms.nameOf("flag.", flag);
    }
}
