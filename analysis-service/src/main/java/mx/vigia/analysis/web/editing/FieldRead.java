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
    static StatedFields statedFields(FormReader form) {
        return StatedFields.builder()
                .title(form.optionalText("title", MAX_TITLE_LENGTH))
                .kind(form.choice("kind", BillKind.class))
                .officialTerm(form.words("officialTerm", 200))
                .number(form.words("number", 80))
                .proponents(lines(form, "proponents", 600, FieldRead::proponent))
                .presentedOn(form.pastDay("presentedOn"))
                .committees(lines(form, "committees", 60, FieldRead::parseReferral))
                .citation(citation(form))
                .officialAddress(form.address("officialAddress"))
                .documents(lines(form, "documents", 100, FieldRead::document))
                .text(text(form))
                .summary(form.words("summary", MAX_SUMMARY_LENGTH))
                .subjects(form.lines("subjects", 200, 300))
                .language(language(form))
                .consultation(consultation(form))
                .build();
    }

    /**
     * Returns a corrected step, in the submitted words unless the chosen kind can only be expressed in words; its kind
     * and its words are required.
     */
    static Step step(FormReader form) {
        return step(form, (choice, words) -> choice.kind() == StepKind.OTHER ? choice.phrase(words) : words);
    }

    /** Returns a step that no source states, in words that express the chosen kind. */
    static Step parseNewStep(FormReader form) {
        return step(form, StepChoice::phrase);
    }

    private static Step step(FormReader form, BiFunction<StepChoice, String, String> wording) {
        form.requiredText("stepKind", 80);
        var choice = Objects.requireNonNullElse(form.choice("stepKind", StepChoice.class), StepChoice.OTHER);
        var words = Objects.requireNonNullElse(form.requiredText("phrase", MAX_PHRASE_LENGTH), "");
        return new Step(
                choice.kind(),
                form.choice("chamber", Chamber.class),
                wording.apply(choice, words),
                form.pastDay("date"),
                lines(form, "stepCommittees", 60, FieldRead::parseReferral),
                lines(form, "stepDocuments", 20, FieldRead::document));
    }

    /** Parses each line as one item; an invalid line is reported by its number. */
    private static <T> List<T> lines(FormReader form, String name, int max, BiFunction<String, String[], T> reading) {
        List<String> lines = form.lines(name, max, MAX_LINE_LENGTH);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    T read = reading.apply(lines.get(i), lines.get(i).split(BAR_REGEX));
                    if (read == null) {
                        form.addError(name, "hand.error.line", i + 1);
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

    private static Citation citation(FormReader form) {
        String words = form.words("citation", 500);
        return words == null ? null : new Citation(words, form.words("citationNumber", 80), form.day("citationDate"));
    }

    private static BillText text(FormReader form) {
        String words = form.words("text", MAX_TEXT_LENGTH);
        return words == null ? BillText.unknown() : BillText.of(words, false);
    }

    private static String language(FormReader form) {
        String tag = form.words("language", 5);
        if (tag == null || tag.matches("[a-z]{2}(-[A-Z]{2})?")) {
            return tag;
        }
        form.addError("language", "hand.error.language", tag);
        return null;
    }

    private static Consultation consultation(FormReader form) {
        Consultation window =
                new Consultation(form.day("opensOn"), form.day("closesOn"), form.address("consultationAddress"));
        if (window.opensOn() != null
                && window.closesOn() != null
                && window.closesOn().isBefore(window.opensOn())) {
            form.addError("closesOn", "hand.error.window");
        }
        return window.equals(new Consultation(null, null, null)) ? null : window;
    }
}
