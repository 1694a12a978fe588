package mx.vigia.notification.letter;

import java.util.Set;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** Determines by which words a fact is told: by its kind, and by what makes a difference within that. */
record HappeningKey(FactEvent fact, OriginNarrator origin, ProceedingNarrator proceedings, Messages words) {
    /** The stages in which a matter that is new to us is a new matter. */
    private static final Set<String> EARLY_STAGES =
            Set.of("PRESENTED", "REFERRED", "IN_COMMITTEE", "IN_CONSULTATION", "UNKNOWN", "");

    /** Whether it is new to us, or to its reader, only, and has come further: it is not told as a new matter. */
    boolean isUnderWay() {
        return (fact.kind() == FactKind.NEW || fact.isFirstText())
                && !EARLY_STAGES.contains(fact.bill().stage());
    }

    /** Returns the end of the keys of all its words: {@code passed.deputies}. */
    String key() {
        if (isUnderWay()) {
            return "new.under-way";
        }
        return fact.isFirstText()
                ? fact.arrival().written()
                : fact.kind().written() + paperKeySuffix() + where() + proceedings.manner() + correctionKeySuffix();
    }

    private String paperKeySuffix() {
        return fact.isAboutAPaper() ? ".paper" : "";
    }

    /**
     * Returns the key suffix of the chamber in which it was passed, referred or reported: the other one may have to.
     */
    private String where() {
        return switch (fact.kind()) {
            case PASSED -> new StageNarrator(fact, words).passedIn();
            case REFERRED -> new ReferralNarrator(fact, words).where();
            case REPORTED, REPORTED_NEGATIVE -> reportedIn();
            default -> "";
        };
    }

    /** Returns the chamber whose committees report on it, unless it is that in which the bill began and goes on. */
    private String reportedIn() {
        var goesOn = fact.kind() == FactKind.REPORTED && new ChamberOfFact(fact).isOfOrigin();
        return fact.after()
                .taken()
                .filter(step -> !goesOn)
                .map(step -> "." + step.chamber())
                .filter(chamber -> words.has("letter.heading.reported" + chamber))
                .orElse("");
    }

    /** Returns the suffix of what is corrected, of a retraction of earlier facts, or of a matter announced alone. */
    private String correctionKeySuffix() {
        if (fact.after().joinedLater().isPresent()) {
            return ".later";
        }
        if (origin.isTopicCorrection()) {
            return ".topics";
        }
        return fact.after().takesBack() ? ".taken-back" : "";
    }
}
