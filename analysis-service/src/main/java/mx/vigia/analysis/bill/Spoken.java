package mx.vigia.analysis.bill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.language.Plain;
import mx.vigia.platform.text.Sha256;

/** Field by field: what a page speaks for replaces what its kind said before, and the rest stays. */
final class Spoken {
    static final Said NOTHING = new Said(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int DIGEST = 16;

    private Spoken() {}

    static Said steps(List<Step> steps) {
        return new Said(
                null, null, null, null, null, null, null, null, steps, null, null, null, null, null, null, null, null);
    }

    static Said only(Set<Field> fields, Said said) {
        return over(NOTHING, fields, said);
    }

    static Said over(Said before, Set<Field> fields, Said now) {
        return new Said(
                pick(before, fields, now, Field.TITLE, Said::title),
                pick(before, fields, now, Field.KIND, Said::kind),
                pick(before, fields, now, Field.KIND, Said::officialTerm),
                now.legislature() == null ? before.legislature() : now.legislature(),
                pick(before, fields, now, Field.NUMBER, Said::number),
                pick(before, fields, now, Field.PROPONENTS, Said::proponents),
                pick(before, fields, now, Field.PRESENTED_ON, Said::presentedOn),
                pick(before, fields, now, Field.COMMITTEES, Said::committees),
                pick(before, fields, now, Field.STEPS, Said::steps),
                pick(before, fields, now, Field.CITATION, Said::citation),
                pick(before, fields, now, Field.OFFICIAL_ADDRESS, Said::officialAddress),
                pick(before, fields, now, Field.DOCUMENTS, Said::documents),
                pick(before, fields, now, Field.TEXT, Said::text),
                pick(before, fields, now, Field.SUMMARY, Said::summary),
                pick(before, fields, now, Field.SUBJECTS, Said::subjects),
                pick(before, fields, now, Field.LANGUAGE, Said::language),
                pick(before, fields, now, Field.CONSULTATION, Said::consultation));
    }

    static Set<Field> differing(Set<Field> fields, Said before, Said now) {
        Set<Field> differing = EnumSet.noneOf(Field.class);
        for (Field field : fields) {
            if (differ(field, before, now)) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** What tells whether two say the same of a field, form apart, a text by its own digest; empty where nothing is said. */
    static String digest(Field field, Said said) {
        Object value = switch (field) {
            case TITLE -> plain(said.title());
            case SUMMARY -> plain(said.summary());
            case TEXT -> said.text().known() ? said.text().sha256() : null;
            case KIND -> said.kind();
            case NUMBER -> said.number();
            case PROPONENTS -> said.proponents();
            case PRESENTED_ON -> said.presentedOn();
            case COMMITTEES -> said.committees();
            case STEPS -> said.steps();
            case CITATION -> said.citation();
            case OFFICIAL_ADDRESS -> said.officialAddress();
            case DOCUMENTS -> said.documents();
            case SUBJECTS -> said.subjects();
            case LANGUAGE -> said.language();
            case CONSULTATION -> said.consultation();
        };
        return value == null ? "" : Sha256.of(value.toString()).substring(0, DIGEST);
    }

    private static String plain(String words) {
        return words == null ? null : Plain.of(words);
    }

    private static boolean differ(Field field, Said before, Said now) {
        return switch (field) {
            case TITLE -> differ(before.title(), now.title());
            case TEXT ->
                before.text().known()
                        && Plain.differ(before.text().content(), now.text().content());
            case KIND -> changed(before.kind(), now.kind());
            case NUMBER -> changed(before.number(), now.number());
            case PROPONENTS -> changed(before.proponents(), now.proponents());
            case PRESENTED_ON -> changed(before.presentedOn(), now.presentedOn());
            case COMMITTEES -> changed(before.committees(), now.committees());
            case STEPS -> changed(before.steps(), now.steps());
            case CITATION -> changed(before.citation(), now.citation());
            case OFFICIAL_ADDRESS -> changed(before.officialAddress(), now.officialAddress());
            case DOCUMENTS -> changed(before.documents(), now.documents());
            case SUMMARY -> differ(before.summary(), now.summary());
            case SUBJECTS -> changed(before.subjects(), now.subjects());
            case LANGUAGE -> changed(before.language(), now.language());
            case CONSULTATION -> changed(before.consultation(), now.consultation());
        };
    }

    private static boolean differ(String before, String now) {
        return before != null && (now == null || Plain.differ(before, now));
    }

    private static boolean changed(Object before, Object now) {
        return before != null && !before.equals(now);
    }

    private static <T> T pick(Said before, Set<Field> fields, Said now, Field field, Function<Said, T> value) {
        return value.apply(fields.contains(field) ? now : before);
    }
}
