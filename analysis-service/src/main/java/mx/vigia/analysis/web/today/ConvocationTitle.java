package mx.vigia.analysis.web.today;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.language.TextBeginning;
import mx.vigia.analysis.web.proceedings.ChamberInName;

/**
 * The parts of the title of a convocation: of <i>De la Comisión de Justicia, a la primera reunión ordinaria</i> who
 * meets and to what.
 */
@TemplateData
record ConvocationTitle(String body, String event) {
    private static final Pattern PATTERN = Pattern.compile(
            "(?iU)^De (?:la|las|el|los) (?<body>(?:comisi[oó]n|comisiones|comité|subcomisi[oó]n|grupo)\\b.{3,200}?), "
                    + "(?:al|a la|a las|a los|cancelación de (?:su|la|el)) (?<event>.+?)(?:, que se celebrar.*)?\\.?$");

    /** Returns the parts; empty where the title has another form. */
    static Optional<ConvocationTitle> of(String title) {
        var parts = PATTERN.matcher(TextBeginning.line(title));
        return parts.matches()
                ? Optional.of(new ConvocationTitle(parts.group("body"), NameCase.capitalized(parts.group("event"))))
                : Optional.empty();
    }

    /** Returns the same with the chamber behind who meets, if the name does not give it. */
    ConvocationTitle in(String chamber) {
        return ChamberInName.names(body, chamber) ? this : new ConvocationTitle(body + " · " + chamber, event);
    }
}
