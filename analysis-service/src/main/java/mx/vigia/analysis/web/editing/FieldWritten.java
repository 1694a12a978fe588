package mx.vigia.analysis.web.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.platform.text.OrEmpty;

/** Writes known values into a form, in the format that {@link FieldRead} parses. */
final class FieldWritten {
    private final Map<String, String> filled = new HashMap<>();

    private FieldWritten() {}

    static Map<String, String> of(StatedFields stated) {
        FieldWritten form = new FieldWritten();
        form.putLines("title", stated.title());
        form.putLines(
                "kind", Optional.ofNullable(stated.kind()).map(BillKind::word).orElse(""));
        form.putLines("officialTerm", stated.officialTerm());
        form.putLines("number", stated.number());
        form.putLines("proponents", stated.proponents().stream(), FieldWritten::proponent);
        form.putLines("presentedOn", stated.presentedOn());
        form.putLines("committees", stated.committees().stream(), FieldWritten::formatReferral);
        Optional.ofNullable(stated.citation()).ifPresent(form::putCitation);
        form.putLines("officialAddress", stated.officialAddress());
        form.putLines("documents", stated.documents().stream(), FieldWritten::document);
        form.putLines("text", stated.text().content());
        form.putLines("summary", stated.summary());
        form.putLines("subjects", stated.subjects().stream(), Function.identity());
        form.putLines("language", stated.language());
        Optional.ofNullable(stated.consultation()).ifPresent(form::putConsultation);
        return form.filled;
    }

    static Map<String, String> of(Step step) {
        FieldWritten form = new FieldWritten();
        form.putLines("stepKind", step.kind().word());
        form.putLines(
                "chamber",
                Optional.ofNullable(step.chamber()).map(Chamber::word).orElse(""));
        form.putLines("phrase", step.phrase());
        form.putLines("date", step.date());
        form.putLines("stepCommittees", step.committees().stream(), FieldWritten::formatReferral);
        form.putLines("stepDocuments", step.documents().stream(), FieldWritten::document);
        return form.filled;
    }

    private void putCitation(Citation citation) {
        putLines("citation", citation.text());
        putLines("citationNumber", citation.number());
        putLines("citationDate", citation.date());
    }

    private void putConsultation(Consultation window) {
        putLines("opensOn", window.opensOn());
        putLines("closesOn", window.closesOn());
        putLines("consultationAddress", window.address());
    }

    private void putLines(String name, Object value) {
        filled.put(name, Objects.toString(value, ""));
    }

    private <T> void putLines(String name, Stream<T> things, Function<T, String> line) {
        putLines(name, things.map(line).collect(Collectors.joining("\n")));
    }

    private static String proponent(Proponent proponent) {
        String group = OrEmpty.text(proponent.group());
        String role = Optional.ofNullable(proponent.role())
                .map(known -> " | " + RoleWords.of(known))
                .orElse("");
        return group.isEmpty() && role.isEmpty() ? proponent.name() : proponent.name() + " | " + group + role;
    }

    private static String formatReferral(Referral referral) {
        return referral.purpose() == ReferralPurpose.OPINION ? referral.name() + " | opinión" : referral.name();
    }

    private static String document(DocumentLink link) {
        return link.label() + " | " + link.address();
    }
}
