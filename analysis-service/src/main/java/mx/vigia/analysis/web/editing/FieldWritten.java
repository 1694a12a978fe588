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

/** Writes what is known into a form, in the way {@link FieldRead} reads it. */
final class FieldWritten {
    private final Map<String, String> filled = new HashMap<>();

    private FieldWritten() {}

    static Map<String, String> of(StatedFields said) {
        FieldWritten form = new FieldWritten();
        form.put("title", said.title());
        form.put("kind", said.kind() == null ? null : said.kind().word());
        form.put("officialTerm", said.officialTerm());
        form.put("number", said.number());
        form.put("proponents", said.proponents().stream(), FieldWritten::proponent);
        form.put("presentedOn", said.presentedOn());
        form.put("committees", said.committees().stream(), FieldWritten::formatReferral);
        if (said.citation() != null) {
            form.put("citation", said.citation().text());
            form.put("citationNumber", said.citation().number());
            form.put("citationDate", said.citation().date());
        }
        form.put("officialAddress", said.officialAddress());
        form.put("documents", said.documents().stream(), FieldWritten::document);
        form.put("text", said.text().content());
        form.put("summary", said.summary());
        form.put("subjects", said.subjects().stream(), Function.identity());
        form.put("language", said.language());
        if (said.consultation() != null) {
            form.put("opensOn", said.consultation().opensOn());
            form.put("closesOn", said.consultation().closesOn());
            form.put("consultationAddress", said.consultation().address());
        }
        return form.filled;
    }

    static Map<String, String> of(Step step) {
        FieldWritten form = new FieldWritten();
        form.put("stepKind", step.kind().word());
        form.put("chamber", step.chamber() == null ? null : step.chamber().word());
        form.put("phrase", step.phrase());
        form.put("date", step.date());
        form.put("stepCommittees", step.committees().stream(), FieldWritten::formatReferral);
        form.put("stepDocuments", step.documents().stream(), FieldWritten::document);
        return form.filled;
    }

    private void put(String name, Object value) {
        filled.put(name, value == null ? "" : value.toString());
    }

    private <T> void put(String name, Stream<T> things, Function<T, String> line) {
        put(name, things.map(line).collect(Collectors.joining("\n")));
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
