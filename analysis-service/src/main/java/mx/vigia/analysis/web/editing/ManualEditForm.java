package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;

/**
 * A form of a manual edit with its current values.
 *
 * @param bill the bill it is about, or empty for a new matter
 * @param revision the bill's when the form was shown: another edit, or a source, may have changed it since
 * @param field the word of the field to correct, or empty
 * @param step the index of the step among those of the bill, or -1
 * @param key its idempotency key, so that the same form sent twice is applied once
 * @param notice a message about the whole form, or empty
 */
@TemplateData
public record ManualEditForm(
        String bill,
        int revision,
        String field,
        int step,
        String key,
        Map<String, String> filled,
        Map<String, FieldError> complaints,
        String notice) {
    /** One choice of a list. */
    @TemplateData
    public record Option(String value, String label, boolean chosen) {}

    /** Several choices under a heading. */
    @TemplateData
    public record Group(String label, List<Option> options) {}

    static ManualEditForm fresh(String bill, int revision, String field, int step, Map<String, String> filled) {
        return new ManualEditForm(bill, revision, field, step, UUID.randomUUID().toString(), filled, Map.of(), "");
    }

    /** Returns the same form with the submitted values and their errors. */
    ManualEditForm again(FormReader form, String what) {
        return new ManualEditForm(
                bill,
                revision,
                field,
                step,
                form.enteredValues().getOrDefault("key", key),
                form.enteredValues(),
                form.errors(),
                what);
    }

    /** Returns the value of a field. */
    public String value(String name) {
        return filled.getOrDefault(name, "");
    }

    /** Returns the message key of a field's label. */
    public String label(String name) {
        return "hand.input." + name;
    }

    /** Whether a field has an error. */
    public boolean wrong(String name) {
        return complaints.containsKey(name);
    }

    /** Returns the error of a field. */
    public FieldError complaint(String name) {
        return complaints.get(name);
    }

    /** Returns the choices of kinds of matter; a hearing is announced by its meeting, which nobody enters by hand. */
    public List<Option> kinds(BillLabels labels) {
        return Arrays.stream(BillKind.values())
                .filter(kind -> kind != BillKind.HEARING)
                .map(kind -> option("kind", kind.word(), labels.kind(kind)))
                .toList();
    }

    /** Returns the choices of kinds of step, under their headings. */
    public List<Group> steps(Messages words) {
        return Arrays.stream(StepChoice.Group.values())
                .map(group -> new Group(
                        words.say("hand.group." + group.name()),
                        Arrays.stream(StepChoice.values())
                                .filter(choice -> choice.group() == group)
                                .map(choice ->
                                        option("stepKind", choice.word(), words.say("hand.step-kind." + choice.word())))
                                .toList()))
                .toList();
    }

    /** Returns the choices of chambers, and none. */
    public List<Option> chambers(BillLabels labels) {
        return Stream.concat(
                        Stream.of(option("chamber", "", "—")),
                        Arrays.stream(Chamber.values())
                                .map(chamber -> option("chamber", chamber.word(), labels.chamber(chamber))))
                .toList();
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, value.equals(value(name)));
    }
}
