package mx.vigia.analysis.intake.manual;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.intake.EventFieldReader;

/** Checks the fields of a request, part by part, because a misspelt field would otherwise be silently ignored. */
final class OrderFields {
    private static final Map<String, List<String>> FIELDS_BY_PART = Map.of(
            "said", StatedFields.names(),
            "step", names(Step.class),
            "steps", names(Step.class),
            "proponents", names(Proponent.class),
            "committees", names(Referral.class),
            "documents", names(DocumentLink.class),
            "citation", names(Citation.class),
            "consultation", names(Consultation.class),
            "text", List.of("content", "cut"));

    private OrderFields() {}

    /** Rejects fields that this kind of request does not read. */
    static void check(EventFieldReader order, ManualEditRequest.EditKind editKind) {
        order.requireOnly(editKind.fields());
        checkFields(order);
    }

    /** Rejects statements on other fields than the corrected one. */
    static void check(EventFieldReader fieldReader, BillField field) {
        fieldReader.requireOnly(
                field == BillField.KIND ? List.of(field.word(), "officialTerm") : List.of(field.word()));
    }

    private static void checkFields(EventFieldReader part) {
        part.node().properties().forEach(entry -> {
            List<String> fields = FIELDS_BY_PART.get(entry.getKey());
            if (fields != null) {
                each(entry.getValue()).filter(JsonNode::isObject).forEach(node -> {
                    EventFieldReader inner = new EventFieldReader(part.name() + "." + entry.getKey(), node);
                    inner.requireOnly(fields);
                    checkFields(inner);
                });
            }
        });
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    private static List<String> names(Class<? extends Record> part) {
        return Arrays.stream(part.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
