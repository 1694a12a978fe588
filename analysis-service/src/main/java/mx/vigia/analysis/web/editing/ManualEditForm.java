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
 * A form of a person's hand as it stands.
 *
 * @param bill which bill it is about, or empty for a new matter
 * @param revision the bill's when it was shown: another hand, or a source, may come between
 * @param field the word of the field to set right, or empty
 * @param step the place of the step meant among those of the bill, or -1
 * @param key under which name it is sent, so that the same sent twice is done once
 * @param notice a word about the whole of it, or empty
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
    /** One of a list to choose from. */
    @TemplateData
    public record Option(String value, String label, boolean chosen) {}

    /** Several of them under a heading. */
    @TemplateData
    public record Group(String label, List<Option> options) {}

    static ManualEditForm fresh(String bill, int revision, String field, int step, Map<String, String> filled) {
        return new ManualEditForm(bill, revision, field, step, UUID.randomUUID().toString(), filled, Map.of(), "");
    }

    /** The same form with what was filled in, and what is wrong with it. */
    ManualEditForm again(FormReader slip, String what) {
        return new ManualEditForm(
                bill,
                revision,
                field,
                step,
                slip.enteredValues().getOrDefault("key", key),
                slip.enteredValues(),
                slip.complaints(),
                what);
    }

    /** What stands in a field. */
    public String value(String name) {
        return filled.getOrDefault(name, "");
    }

    /** Where the words for a field are filed. */
    public String label(String name) {
        return "hand.input." + name;
    }

    /** Whether something is wrong with a field. */
    public boolean wrong(String name) {
        return complaints.containsKey(name);
    }

    /** What is wrong with it. */
    public FieldError complaint(String name) {
        return complaints.get(name);
    }

    /** The kinds of matter. */
    public List<Option> kinds(BillLabels labels) {
        return Arrays.stream(BillKind.values())
                .map(kind -> option("kind", kind.word(), labels.kind(kind)))
                .toList();
    }

    /** The sorts of step, under their headings. */
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

    /** The chambers, and none. */
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
