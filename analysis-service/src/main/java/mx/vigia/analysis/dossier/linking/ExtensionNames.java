package mx.vigia.analysis.dossier.linking;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.language.TitleForms;

/**
 * Names of a draft that is submitted to public consultation and of the notices that extend its term ({@code extension:}
 * with the site and the title of the draft): "Aviso por el que se amplía por diez días el plazo de la consulta pública
 * del Anteproyecto de Lineamientos de X" names "Anteproyecto de Lineamientos de X, que se somete a consulta pública".
 */
final class ExtensionNames {
    private static final String EXTENSION_PREFIX = "extension:";

    private static final String DRAFT =
            "\\b(?:anteproyecto|proyecto|propuesta|convocatoria|lineamientos|reglas|norma|disposiciones)\\b";

    private static final Pattern DRAFT_PATTERN = Pattern.compile(DRAFT);

    /** Matches a notice of an extension and, in group 1, the title of the draft, whose kind is its first word. */
    private static final Pattern EXTENSION_PATTERN = Pattern.compile(
            "\\bse (?:amplia|prorroga|extiende)n? .*?\\b(?:consulta publica|comentarios)\\b.*?(" + DRAFT + ".*)$");

    private static final String RELATIVE = "\\b(?:que|el cual|la cual|los cuales|las cuales|mismo que|misma que) ";

    /** Matches what the title of a draft says of the consultation itself and, in group 1, the draft if it follows. */
    private static final Pattern CONSULTATION_PATTERN = Pattern.compile(" ?(?:(?:" + RELATIVE
            + ")?\\bse (?:somete|pone|abre)n?|(?:" + RELATIVE
            + "(?:(?!que\\b)[a-z]+ ){0,8}?)?\\b[a-z]+ (?:someter|poner|abrir)) a (?:la |una )?consulta publica\\b"
            + "(?:.*?(" + DRAFT + ".*))?.*$");

    /** Matches the end of a title that states how long comments are taken. */
    private static final Pattern TERM_PATTERN = Pattern.compile(
            " (?:(?:que|cuyo plazo|el cual|la cual) (?:conclu|venc|finaliz).*|hasta el (?:dia )?\\d{1,2}o? de [a-z]+(?: del? \\d{4})?"
                    + "|(?:durante|por) (?:[a-z0-9]+ ){1,6}dias(?: (?:habiles|naturales))?(?: mas| adicionales| contados .*)?)$");

    /** Matches what a notice prints after the name of a draft: where that was printed. */
    private static final Pattern PRINTING_PATTERN = Pattern.compile(" publicad[oa] (?:en el diario|el \\d).*$");

    private static final Set<BillKind> EXTENDING_KINDS =
            Set.of(BillKind.NOTICE, BillKind.OTHER, BillKind.RULE, BillKind.CONSULTATION);
    private static final Set<BillKind> CONSULTED_KINDS = Set.of(BillKind.DRAFT_RULE, BillKind.CONSULTATION);

    private ExtensionNames() {}

    static boolean isExtensionName(String name) {
        return name.startsWith(EXTENSION_PREFIX);
    }

    /** Whether the record is a notice that extends the term of a consultation, by whatever kind its source gives. */
    static boolean isExtension(SourceRecord record) {
        return ofNotice(record).findAny().isPresent();
    }

    /** Whether the record is a draft on which the public may comment. */
    static boolean isConsulted(SourceRecord record) {
        return RecordPartition.kinds(record).stream().anyMatch(CONSULTED_KINDS::contains) && !isExtension(record);
    }

    /**
     * Returns the names by which a notice is found: the draft that a title names, with and without what follows the
     * name. A draft is known by its whole name, so that one "del Acuerdo publicado el 3 de mayo" is no other.
     */
    static Stream<String> ofNotice(SourceRecord record) {
        return RecordPartition.kinds(record).stream().anyMatch(EXTENDING_KINDS::contains)
                ? words(record)
                        .map(EXTENSION_PATTERN::matcher)
                        .filter(title -> title.find())
                        .map(title -> title.group(1))
                        .flatMap(title -> names(
                                record,
                                title,
                                without(TERM_PATTERN, title),
                                without(TERM_PATTERN, without(PRINTING_PATTERN, title))))
                : Stream.empty();
    }

    /** Returns the names by which a draft links to the notices that extend its term. */
    static Stream<String> ofDraft(SourceRecord record) {
        return isConsulted(record) ? words(record).flatMap(title -> draftNames(record, title)) : Stream.empty();
    }

    /** Returns the names of the draft: what precedes the words on its consultation, or follows them, with its term. */
    private static Stream<String> draftNames(SourceRecord record, String title) {
        var consultation = CONSULTATION_PATTERN.matcher(title);
        if (!consultation.find()) {
            return names(record, title);
        }
        var following = consultation.group(1);
        return following == null || DRAFT_PATTERN.matcher(title).lookingAt()
                ? names(record, title.substring(0, consultation.start()))
                : names(record, following, without(TERM_PATTERN, following));
    }

    private static Stream<String> words(SourceRecord record) {
        return TitleComparison.titles(record).stream().map(TitleForms::words);
    }

    private static String without(Pattern end, String title) {
        return end.matcher(title).replaceFirst("");
    }

    private static Stream<String> names(SourceRecord record, String... titles) {
        return Stream.of(titles)
                .distinct()
                .flatMap(title -> TitleNames.name(EXTENSION_PREFIX + record.id().site(), title).stream());
    }
}
