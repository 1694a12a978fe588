package mx.vigia.analysis.dossier.linking;

import java.util.Optional;
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

    /** Matches what the title of a draft says of the consultation itself and, in group 1, the draft if it follows. */
    private static final Pattern CONSULTATION_PATTERN =
            Pattern.compile(" ?(?:\\b(?:que|el cual|la cual|los cuales|las cuales|mismo que|misma que) )?"
                    + "\\b(?:se (?:somete|pone|abre)n?|(?:determina|acuerda|resuelve) (?:someter|poner)) a (?:la )?consulta publica\\b"
                    + "(?:.*?(" + DRAFT + ".*))?.*$");

    /** Matches what is printed after the name of a draft: how long comments are taken, or where it was printed. */
    private static final Pattern TERM_PATTERN = Pattern.compile(
            " (?:(?:que|cuyo plazo|el cual|la cual) (?:conclu|venc|finaliz)|hasta el (?:dia )?\\d|publicad[oa] (?:en el diario|el \\d)"
                    + "|(?:durante|por) (?:[a-z0-9]+ ){1,6}dias\\b).*$");

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

    /** Returns the names by which a notice is found: the drafts that its titles name. */
    static Stream<String> ofNotice(SourceRecord record) {
        return RecordPartition.kinds(record).stream().anyMatch(EXTENDING_KINDS::contains)
                ? words(record)
                        .map(EXTENSION_PATTERN::matcher)
                        .filter(title -> title.find())
                        .flatMap(title -> name(record, title.group(1)).stream())
                : Stream.empty();
    }

    /** Returns the names by which a draft links to the notices that extend its term. */
    static Stream<String> ofDraft(SourceRecord record) {
        return isConsulted(record)
                ? words(record).flatMap(title -> name(record, draftIn(title)).stream())
                : Stream.empty();
    }

    /** Returns the title of the draft: what precedes the words on its consultation, or follows them. */
    private static String draftIn(String title) {
        var consultation = CONSULTATION_PATTERN.matcher(title);
        if (!consultation.find()) {
            return title;
        }
        return consultation.group(1) == null || DRAFT_PATTERN.matcher(title).lookingAt()
                ? title.substring(0, consultation.start())
                : consultation.group(1);
    }

    private static Stream<String> words(SourceRecord record) {
        return TitleComparison.titles(record).stream().map(TitleForms::words);
    }

    private static Optional<String> name(SourceRecord record, String title) {
        return TitleNames.name(
                EXTENSION_PREFIX + record.id().site(),
                TERM_PATTERN.matcher(title).replaceFirst(""));
    }
}
