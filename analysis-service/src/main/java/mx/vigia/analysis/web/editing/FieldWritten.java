package mx.vigia.analysis.web.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;

/** Writes known values into a form, in the format that {@link FieldRead} parses. */
final class FieldWritten {
    private final Map<String, String> filled = new HashMap<>();

    private FieldWritten() {}

    static Map<String, String> of(StatedFields stated) {
        FieldWritten form = new FieldWritten();
        form.putLines("title", stated.title());
        form.putLines("kind", stated.kind() == null ? null : stated.kind().word());
        form.putLines("officialTerm", stated.officialTerm());
        form.putLines("number", stated.number());
        form.putLines("proponents", stated.proponents().stream(), FieldWritten::proponent);
        form.putLines("presentedOn", stated.presentedOn());
        form.putLines("committees", stated.committees().stream(), FieldWritten::formatReferral);
        if (stated.citation() != null) {
            form.putLines("citation", stated.citation().text());
            form.putLines("citationNumber", stated.citation().number());
            form.putLines("citationDate", stated.citation().date());
        }
        form.putLines("officialAddress", stated.officialAddress());
        form.putLines("documents", stated.documents().stream(), FieldWritten::document);
        form.putLines("text", stated.text().content());
        form.putLines("summary", stated.summary());
        form.putLines("subjects", stated.subjects().stream(), Function.identity());
        form.putLines("language", stated.language());
        if (stated.consultation() != null) {
            form.putLines("opensOn", stated.consultation().opensOn());
            form.putLines("closesOn", stated.consultation().closesOn());
            form.putLines("consultationAddress", stated.consultation().address());
        }
        return form.filled;
    }

    static Map<String, String> of(Step step) {
        FieldWritten form = new FieldWritten();
        form.putLines("stepKind", step.kind().word());
        form.putLines("chamber", step.chamber() == null ? null : step.chamber().word());
        form.putLines("phrase", step.phrase());
        form.putLines("date", step.date());
        form.putLines("stepCommittees", step.committees().stream(), FieldWritten::formatReferral);
        form.putLines("stepDocuments", step.documents().stream(), FieldWritten::document);
        return form.filled;
    }

    private void putLines(String name, Object value) {
        filled.put(name, value == null ? "" : value.toString());
    }

    private <T> void putLines(String name, Stream<T> things, Function<T, String> line) {
        putLines(name, things.map(line).collect(Collectors.joining("\n")));
    }

    private static String proponent(Proponent proponent) {
        String group = proponent.group() == null ? "" : proponent.group();
        String role = proponent.role() == null ? "" : " | " + RoleWords.of(proponent.role());
        return group.isEmpty() && role.isEmpty() ? proponent.name() : proponent.name() + " | " + group + role;
    }

    private static String formatReferral(Referral referral) {
        return referral.purpose() == ReferralPurpose.OPINION ? referral.name() + " | opinión" : referral.name();
    }

    private static String document(DocumentLink link) {
        return link.label() + " | " + link.address();
    }
}
