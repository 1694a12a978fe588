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

    static Map<String, String> of(StatedFields said) {
        FieldWritten form = new FieldWritten();
        form.putLines("title", said.title());
        form.putLines("kind", said.kind() == null ? null : said.kind().word());
        form.putLines("officialTerm", said.officialTerm());
        form.putLines("number", said.number());
        form.putLines("proponents", said.proponents().stream(), FieldWritten::proponent);
        form.putLines("presentedOn", said.presentedOn());
        form.putLines("committees", said.committees().stream(), FieldWritten::formatReferral);
        if (said.citation() != null) {
            form.putLines("citation", said.citation().text());
            form.putLines("citationNumber", said.citation().number());
            form.putLines("citationDate", said.citation().date());
        }
        form.putLines("officialAddress", said.officialAddress());
        form.putLines("documents", said.documents().stream(), FieldWritten::document);
        form.putLines("text", said.text().content());
        form.putLines("summary", said.summary());
        form.putLines("subjects", said.subjects().stream(), Function.identity());
        form.putLines("language", said.language());
        if (said.consultation() != null) {
            form.putLines("opensOn", said.consultation().opensOn());
            form.putLines("closesOn", said.consultation().closesOn());
            form.putLines("consultationAddress", said.consultation().address());
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
