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

    /** Matches a notice of an extension and, in group 1, the title of the draft, whose kind is its first word. */
    private static final Pattern EXTENSION_PATTERN =
            Pattern.compile("\\bse (?:amplia|prorroga|extiende)n? .*?\\b(?:consulta publica|comentarios)\\b"
                    + ".*?\\b((?:anteproyecto|proyecto|propuesta|convocatoria|lineamientos|reglas|norma)\\b.*)$");

    /** Matches what the title of a draft says of the consultation itself. */
    private static final Pattern CONSULTATION_PATTERN = Pattern.compile(
            " (?:que|el cual|la cual|los cuales|las cuales|mismo que|misma que)? ?se (?:somete|pone|abre)n? a (?:la )?consulta publica\\b.*$");

    private static final Set<BillKind> EXTENDING_KINDS = Set.of(BillKind.NOTICE, BillKind.OTHER, BillKind.RULE);
    private static final Set<BillKind> CONSULTED_KINDS = Set.of(BillKind.DRAFT_RULE, BillKind.CONSULTATION);

    private ExtensionNames() {}

    static boolean isExtensionName(String name) {
        return name.startsWith(EXTENSION_PREFIX);
    }

    /** Whether the record is a notice that extends the term of a consultation. */
    static boolean isExtension(SourceRecord record) {
        return ofNotice(record).findAny().isPresent();
    }

    /** Whether the record is a draft on which the public may comment. */
    static boolean isConsulted(SourceRecord record) {
        return RecordPartition.kinds(record).stream().anyMatch(CONSULTED_KINDS::contains);
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
                ? words(record)
                        .flatMap(title ->
                                name(record, CONSULTATION_PATTERN.matcher(title).replaceFirst("")).stream())
                : Stream.empty();
    }

    private static Stream<String> words(SourceRecord record) {
        return TitleComparison.titles(record).stream().map(TitleForms::words);
    }

    private static Optional<String> name(SourceRecord record, String title) {
        return TitleNames.name(EXTENSION_PREFIX + record.id().site(), title);
    }
}
