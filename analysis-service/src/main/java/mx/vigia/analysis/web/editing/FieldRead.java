package mx.vigia.analysis.web.editing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.platform.net.WebAddress;

/**
 * Parses submitted fields as statements of a source, with the same limits; lists are lines, and the parts of a line are
 * separated by bars.
 */
final class FieldRead {
    static final int MAX_TITLE_LENGTH = 8_000;
    static final int MAX_SUMMARY_LENGTH = 40_000;
    static final int MAX_TEXT_LENGTH = 1_000_000;
    static final int MAX_PHRASE_LENGTH = 4_000;
    private static final int MAX_LINE_LENGTH = 2_400;
    private static final String BAR_REGEX = "\\s*\\|\\s*";
    private static final Set<String> OPINION_WORDS = Set.of("opinion", "opinión");

    private FieldRead() {}

    /** Returns all submitted fields. */
    static StatedFields said(FormReader slip) {
        return StatedFields.builder()
                .title(slip.optionalText("title", MAX_TITLE_LENGTH))
                .kind(slip.choice("kind", BillKind.class))
                .officialTerm(slip.words("officialTerm", 200))
                .number(slip.words("number", 80))
                .proponents(lines(slip, "proponents", 600, FieldRead::proponent))
                .presentedOn(slip.pastDay("presentedOn"))
                .committees(lines(slip, "committees", 60, FieldRead::parseReferral))
                .citation(citation(slip))
                .officialAddress(slip.address("officialAddress"))
                .documents(lines(slip, "documents", 100, FieldRead::document))
                .text(text(slip))
                .summary(slip.words("summary", MAX_SUMMARY_LENGTH))
                .subjects(slip.lines("subjects", 200, 300))
                .language(language(slip))
                .consultation(consultation(slip))
                .build();
    }

    /**
     * Returns a corrected step, in the submitted words unless the chosen kind can only be expressed in words; its kind
     * and its words are required.
     */
    static Step step(FormReader slip) {
        return step(slip, (choice, words) -> choice.kind() == StepKind.OTHER ? choice.phrase(words) : words);
    }

    /** Returns a step that no source states, in words that express the chosen kind. */
    static Step parseNewStep(FormReader slip) {
        return step(slip, StepChoice::phrase);
    }

    private static Step step(FormReader slip, BiFunction<StepChoice, String, String> wording) {
        slip.requiredText("stepKind", 80);
        var choice = Objects.requireNonNullElse(slip.choice("stepKind", StepChoice.class), StepChoice.OTHER);
        var words = Objects.requireNonNullElse(slip.requiredText("phrase", MAX_PHRASE_LENGTH), "");
        return new Step(
                choice.kind(),
                slip.choice("chamber", Chamber.class),
                wording.apply(choice, words),
                slip.pastDay("date"),
                lines(slip, "stepCommittees", 60, FieldRead::parseReferral),
                lines(slip, "stepDocuments", 20, FieldRead::document));
    }

    /** Parses each line as one item; an invalid line is reported by its number. */
    private static <T> List<T> lines(FormReader slip, String name, int most, BiFunction<String, String[], T> reading) {
        List<String> lines = slip.lines(name, most, MAX_LINE_LENGTH);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    T read = reading.apply(lines.get(i), lines.get(i).split(BAR_REGEX));
                    if (read == null) {
                        slip.addError(name, "hand.error.line", i + 1);
                    }
                    return read;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Proponent proponent(String line, String[] parts) {
        if (parts.length == 0 || parts.length > 3 || parts[0].isEmpty()) {
            return null;
        }
        String group = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : null;
        if (parts.length < 3) {
            return new Proponent(parts[0], group, null);
        }
        return RoleWords.read(parts[2])
                .map(role -> new Proponent(parts[0], group, role))
                .orElse(null);
    }

    private static Referral parseReferral(String line, String[] parts) {
        if (parts.length == 0 || parts.length > 2 || parts[0].isEmpty()) {
            return null;
        }
        boolean opinion = parts.length == 2 && OPINION_WORDS.contains(parts[1].toLowerCase(Locale.ROOT));
        return new Referral(parts[0], opinion ? ReferralPurpose.OPINION : ReferralPurpose.REPORT);
    }

    private static DocumentLink document(String line, String[] parts) {
        String address = parts.length == 0 ? "" : parts[parts.length - 1];
        if (parts.length > 2 || !WebAddress.is(address)) {
            return null;
        }
        return new DocumentLink(parts.length == 2 && !parts[0].isEmpty() ? parts[0] : address, address);
    }

    private static Citation citation(FormReader slip) {
        String words = slip.words("citation", 500);
        return words == null ? null : new Citation(words, slip.words("citationNumber", 80), slip.day("citationDate"));
    }

    private static BillText text(FormReader slip) {
        String words = slip.words("text", MAX_TEXT_LENGTH);
        return words == null ? BillText.unknown() : BillText.of(words, false);
    }

    private static String language(FormReader slip) {
        String tag = slip.words("language", 5);
        if (tag == null || tag.matches("[a-z]{2}(-[A-Z]{2})?")) {
            return tag;
        }
        slip.addError("language", "hand.error.language", tag);
        return null;
    }

    private static Consultation consultation(FormReader slip) {
        Consultation window =
                new Consultation(slip.day("opensOn"), slip.day("closesOn"), slip.address("consultationAddress"));
        if (window.opensOn() != null
                && window.closesOn() != null
                && window.closesOn().isBefore(window.opensOn())) {
            slip.addError("closesOn", "hand.error.window");
        }
        return window.equals(new Consultation(null, null, null)) ? null : window;
    }
}
