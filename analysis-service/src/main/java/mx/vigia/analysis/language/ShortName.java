package mx.vigia.analysis.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short name of a matter, by which lists show it: what its official title says it is about, without the formulas
 * that all titles of its kind share. <i>Que reforma el artículo 4 de la Ley A, en materia de alertas tempranas</i> is
 * <i>Alertas tempranas</i>; a new law is called by its name.
 */
public final class ShortName {
    /** The longest short name, in characters. */
    public static final int MAX_LENGTH = 70;

    private static final int MIN_LENGTH = 2;
    private static final String NEGATIVE_PREFIX = "Dictamen en sentido negativo: ";
    private static final String LAW = "(?:Ley|Leyes|Código|Códigos|Constitución|Estatuto|Reglamento|Presupuesto)\\b";

    /** By whom it is, behind what it is about. */
    private static final Pattern AUTHOR_SUFFIX = Pattern.compile(
            "(?iU)[,;.] +(?:presentad|suscrit|enviad|remitid)[oa]s? por .*$|[,;] +(?:suscrita|a cargo) (?:por|de) .*$"
                    + "| *\\(en lo (?:general|particular).*$");

    private static final List<Pattern> FORMULA_PREFIXES = List.of(
            Pattern.compile("(?iU)^(?:oficio )?con (?:el|la) que (?:se )?(?:remiten?|envían?) (?:(?:la|el|los|las) )?"),
            Pattern.compile(
                    "(?iU)^(?:de |del |de la |de las )?comisi(?:ón|ones)(?: unidas)? [^,;]{3,200}[,;] (?=con proyecto)"),
            Pattern.compile(
                    "(?iU)^(?:de |del |de la |de las |de los )(?:dip|sen|diputad|senador|legislador|congreso|ejecutivo|poder|titular)"
                            + ".{0,200}?, (?=con (?:proyecto|punto))"),
            Pattern.compile(
                    "(?iU)^(?:iniciativa|minuta|dictamen|proposición|proyecto)(?: (?!con\\b|que\\b|por\\b)[^,;]{0,160})?,? "
                            + "(?=con (?:proyecto|punto)|que |por (?:el|la) que)"),
            Pattern.compile("(?iU)^con (?:proyecto de (?:decreto|ley)|punto de acuerdo),? (?:relativ[oa] a |sobre )?"),
            Pattern.compile("(?iU)^(?:proyecto de )?(?:acuerdo|aviso|circular|decreto|resolución) "
                    + "(?:por|mediante|por medio de)l? ?(?:el|la)? ?(?:que|cual) "),
            Pattern.compile("(?iU)^(?:por (?:el|la) (?:que|cual) )"),
            Pattern.compile(
                    "(?iU)^(?:proyecto )?(?:de )?(?:decreto|ley|acuerdo),? (?=que (?:se )?(?:reforma|adiciona|deroga|modifica|expide|crea))"),
            Pattern.compile(
                    "(?iU)^(?:se )?(?:dan?|hacen?) (?:a conocer|del conocimiento público) (?:(?:el|la|los|las) )?"),
            Pattern.compile(
                    "(?iU)^(?:se )?(?:somete|pone|abre|inicia)n? a (?:la )?consulta pública,? (?:(?:el|la|los|las) )?"),
            Pattern.compile(
                    "(?iU)^consulta pública (?:sobre|del?|de la|respecto del?|acerca del?) (?:(?:el|la|los|las) )?"));

    private static final Pattern ENACTS_PATTERN = Pattern.compile(
            "(?U)^(?:que )?(?:se )?(?:expide|crea|emite)n? (?:la |el |los |las )?(" + LAW
                    + ".*?)(?:[;,] (?:y )?(?:se )?(?:reforma|adiciona|deroga|abroga|modifica|en materia)|$).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMENDS_PATTERN =
            Pattern.compile("(?iU)^(?:que )?(?:se )?(?:reforma|adiciona|deroga|abroga|modifica|expide|recorre)n?\\b.*");
    private static final Pattern MATTER_PATTERN = Pattern.compile(
            "(?U)[,;.]? en materias? (?:de|del) (?:(?:la|los|las) )?(?<matter>.+?)(?:[,;] (?:para|a fin de|con el (?:objeto|fin) de"
                    + "|y (?:se )?(?:reforma|adiciona|deroga|abroga|expide)n?) .*)?$");
    private static final Pattern AIM_PATTERN = Pattern.compile(
            "(?iU)[,;] (?:para|a (?:fin|efecto) de(?: que)?|con (?:el|la) (?:objeto|objetivo|fin|finalidad) de|a propósito de|sobre) (?<aim>.+)$");
    private static final Pattern REPEALS_PATTERN = Pattern.compile("(?iU)^(?:que )?(?:se )?abroga\\b.*");
    private static final Pattern NEGATIVE_PATTERN = Pattern.compile("(?iU)^dictamen en sentido negativo\\b.*");
    private static final Pattern LAWS_PATTERN = Pattern.compile("(?U)\\b" + LAW + ".*$");
    private static final Pattern LEADING_THAT_PATTERN = Pattern.compile("(?iU)^que (?:se )?");

    private ShortName() {}

    /**
     * Returns the short name of a matter with this official title, which may be empty; cut with an ellipsis where
     * nothing shorter is known.
     */
    public static String of(String title) {
        if (title.isBlank()) {
            return title;
        }
        var rest = AUTHOR_SUFFIX
                .matcher(NameCase.ofHeading(TextBeginning.line(title)))
                .replaceFirst("");
        for (var formula : FORMULA_PREFIXES) {
            rest = formula.matcher(rest).replaceFirst("");
        }
        var subject = subject(rest.strip()).replaceFirst("\\s*[.;,]+$", "");
        var name = NameCase.capitalized(subject.length() < MIN_LENGTH ? title : subject);
        return TextBeginning.shorten(
                NEGATIVE_PATTERN.matcher(title.strip()).matches() ? NEGATIVE_PREFIX + name : name, MAX_LENGTH);
    }

    private static String subject(String rest) {
        Matcher enacts = ENACTS_PATTERN.matcher(rest);
        if (enacts.matches()) {
            return enacts.group(1);
        }
        if (!AMENDS_PATTERN.matcher(rest).matches()) {
            return LEADING_THAT_PATTERN.matcher(rest).replaceFirst("");
        }
        Matcher matter = MATTER_PATTERN.matcher(rest);
        if (matter.find()) {
            return matter.group("matter");
        }
        Matcher aim = AIM_PATTERN.matcher(rest);
        if (aim.find()) {
            return aim.group("aim");
        }
        Matcher laws = LAWS_PATTERN.matcher(rest);
        return laws.find() && !REPEALS_PATTERN.matcher(rest).matches()
                ? laws.group()
                : LEADING_THAT_PATTERN.matcher(rest).replaceFirst("");
    }
}
