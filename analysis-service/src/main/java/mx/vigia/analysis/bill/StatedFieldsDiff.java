package mx.vigia.analysis.bill;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/** Compares statements field by field. */
final class StatedFieldsDiff {
    private static final int DIGEST_LENGTH = 16;

    private StatedFieldsDiff() {}

    static Set<BillField> differingFields(Set<BillField> fields, StatedFields before, StatedFields now) {
        Set<BillField> differing = EnumSet.noneOf(BillField.class);
        fields.stream().filter(field -> differ(field, before, now)).forEach(differing::add);
        return differing;
    }

    /**
     * Returns a digest that is equal for equal values of a field, ignoring form; a text is represented by its own
     * digest; empty where nothing is stated.
     */
    static String digest(BillField field, StatedFields said) {
        Optional<Object> value = Optional.ofNullable(said.value(field));
        return value.flatMap(stated -> switch (field) {
                    case TITLE, SUMMARY -> Optional.of(NormalizedText.of((String) stated));
                    case TEXT ->
                        Optional.of(said.text()).filter(BillText::known).map(BillText::sha256);
                    default -> value.map(Object::toString);
                })
                .map(words -> Sha256.of(words).substring(0, DIGEST_LENGTH))
                .orElse("");
    }

    /** Whether a field has another value now than it had before, ignoring form; a first value is no difference. */
    static boolean differ(BillField field, StatedFields before, StatedFields now) {
        Object earlier = before.value(field);
        if (earlier == null) {
            return false;
        }
        Object later = now.value(field);
        return switch (field) {
            case TITLE, SUMMARY -> later == null || NormalizedText.differ((String) earlier, (String) later);
            case TEXT ->
                before.text().known()
                        && NormalizedText.differ(
                                before.text().content(), now.text().content());
            default -> !earlier.equals(later);
        };
    }
}
