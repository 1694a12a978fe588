package mx.vigia.analysis.bill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/**
 * Merges statements field by field: fields the page states replace what its kind stated before, and the rest is kept.
 */
final class StatedFieldsDiff {
    static final StatedFields EMPTY = new StatedFields(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int DIGEST_LENGTH = 16;

    private StatedFieldsDiff() {}

    static StatedFields steps(List<Step> steps) {
        return new StatedFields(
                null, null, null, null, null, null, null, null, steps, null, null, null, null, null, null, null, null);
    }

    static StatedFields onlyFields(Set<BillField> fields, StatedFields stated) {
        return overlay(EMPTY, fields, stated);
    }

    static StatedFields overlay(StatedFields before, Set<BillField> fields, StatedFields now) {
        return new StatedFields(
                pick(before, fields, now, BillField.TITLE, StatedFields::title),
                pick(before, fields, now, BillField.KIND, StatedFields::kind),
                pick(before, fields, now, BillField.KIND, StatedFields::officialTerm),
                now.legislature() == null ? before.legislature() : now.legislature(),
                pick(before, fields, now, BillField.NUMBER, StatedFields::number),
                pick(before, fields, now, BillField.PROPONENTS, StatedFields::proponents),
                pick(before, fields, now, BillField.PRESENTED_ON, StatedFields::presentedOn),
                pick(before, fields, now, BillField.COMMITTEES, StatedFields::committees),
                pick(before, fields, now, BillField.STEPS, StatedFields::steps),
                pick(before, fields, now, BillField.CITATION, StatedFields::citation),
                pick(before, fields, now, BillField.OFFICIAL_ADDRESS, StatedFields::officialAddress),
                pick(before, fields, now, BillField.DOCUMENTS, StatedFields::documents),
                pick(before, fields, now, BillField.TEXT, StatedFields::text),
                pick(before, fields, now, BillField.SUMMARY, StatedFields::summary),
                pick(before, fields, now, BillField.SUBJECTS, StatedFields::subjects),
                pick(before, fields, now, BillField.LANGUAGE, StatedFields::language),
                pick(before, fields, now, BillField.CONSULTATION, StatedFields::consultation));
    }

    static Set<BillField> differingFields(Set<BillField> fields, StatedFields before, StatedFields now) {
        Set<BillField> differing = EnumSet.noneOf(BillField.class);
        for (BillField field : fields) {
            if (differ(field, before, now)) {
                differing.add(field);
            }
        }
        return differing;
    }

    /**
     * Returns a digest that is equal for equal values of a field, ignoring form; a text is represented by its own
     * digest; empty where nothing is stated.
     */
    static String digest(BillField field, StatedFields stated) {
        Object value = switch (field) {
            case TITLE -> normalize(stated.title());
            case SUMMARY -> normalize(stated.summary());
            case TEXT -> stated.text().known() ? stated.text().sha256() : null;
            case KIND -> stated.kind();
            case NUMBER -> stated.number();
            case PROPONENTS -> stated.proponents();
            case PRESENTED_ON -> stated.presentedOn();
            case COMMITTEES -> stated.committees();
            case STEPS -> stated.steps();
            case CITATION -> stated.citation();
            case OFFICIAL_ADDRESS -> stated.officialAddress();
            case DOCUMENTS -> stated.documents();
            case SUBJECTS -> stated.subjects();
            case LANGUAGE -> stated.language();
            case CONSULTATION -> stated.consultation();
        };
        return value == null ? "" : Sha256.of(value.toString()).substring(0, DIGEST_LENGTH);
    }

    private static String normalize(String words) {
        return words == null ? null : NormalizedText.of(words);
    }

    private static boolean differ(BillField field, StatedFields before, StatedFields now) {
        return switch (field) {
            case TITLE -> differ(before.title(), now.title());
            case TEXT ->
                before.text().known()
                        && NormalizedText.differ(
                                before.text().content(), now.text().content());
            case KIND -> isChanged(before.kind(), now.kind());
            case NUMBER -> isChanged(before.number(), now.number());
            case PROPONENTS -> isChanged(before.proponents(), now.proponents());
            case PRESENTED_ON -> isChanged(before.presentedOn(), now.presentedOn());
            case COMMITTEES -> isChanged(before.committees(), now.committees());
            case STEPS -> isChanged(before.steps(), now.steps());
            case CITATION -> isChanged(before.citation(), now.citation());
            case OFFICIAL_ADDRESS -> isChanged(before.officialAddress(), now.officialAddress());
            case DOCUMENTS -> isChanged(before.documents(), now.documents());
            case SUMMARY -> differ(before.summary(), now.summary());
            case SUBJECTS -> isChanged(before.subjects(), now.subjects());
            case LANGUAGE -> isChanged(before.language(), now.language());
            case CONSULTATION -> isChanged(before.consultation(), now.consultation());
        };
    }

    private static boolean differ(String before, String now) {
        return before != null && (now == null || NormalizedText.differ(before, now));
    }

    private static boolean isChanged(Object before, Object now) {
        return before != null && !before.equals(now);
    }

    private static <T> T pick(
            StatedFields before,
            Set<BillField> fields,
            StatedFields now,
            BillField field,
            Function<StatedFields, T> value) {
        return value.apply(fields.contains(field) ? now : before);
    }
}
