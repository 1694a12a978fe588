package mx.vigia.analysis.linking.ratification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.FederalEntity;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * What the communication of one or more state congresses says of their votes on reforms of the Constitution. Recorded
 * wording is "remite (su) voto aprobatorio al decreto por el que se reforma …" and "… relativo a la minuta con proyecto
 * de decreto …" (SIL and Gaceta del Senado, 2025-2026); the other verbs are customary and have no recording.
 *
 * @param congresses whose votes they are, at least one
 * @param words the sentence of the communication that says so
 * @param reforms the keys of each reform that it names, in its order; none empty
 */
record VoteNotice(StateVote vote, List<FederalEntity> congresses, String words, List<Set<String>> reforms) {
    private static final String TELLS = "\\b(?:remit(?:en?|io|ieron)|envi(?:an?|o|aron)|comunic(?:an?|o|aron)"
            + "|inform(?:an?|o|aron)|notific(?:an?|o|aron)|hacen? del conocimiento|dan? a conocer)"
            + "(?: a esta (?:soberania|camara|asamblea))?,? (?:de )?(?:el |los |sus? |la )?";
    private static final String BY_WHICH = "(?:acuerdos?|decretos?)(?: numeros? [\\w/.-]+)?,? "
            + "(?:por|mediante) (?:el|los) (?:que|cual|cuales) (?:se )?";
    private static final String APPROVED = "(?:votos? (?:aprobatorios?|favorables?|a favor)|(?<!no )aprobacion"
            + "|que (?:se )?(?:aprueban?|aprobo|aprobaron)|que (?:ha|han|fue|fueron) (?:sido )?aprobad[oa]s?"
            + "|" + BY_WHICH + "(?:aprueban?|aprobo|aprobaron))";
    private static final String REJECTED = "(?:votos? (?:en contra|negativos?|desaprobatorios?)|rechazo|no aprobacion"
            + "|que (?:se )?(?:rechazan?|rechazo|rechazaron|desechan?|desecho|desecharon)"
            + "|que no (?:se )?(?:aprueban?|aprobo|aprobaron|fue aprobad[oa])"
            + "|" + BY_WHICH + "(?:no (?:aprueban?|aprobo)|rechazan?|desechan?))";
    private static final String TO = ",? (?:(?:relativ[oa]s?|respecto|correspondientes?|sobre|en relacion|con) )*"
            + "(?:(?:a|al|de|del|con|la|las|el|los) )*";

    /** What is voted on, up to the verb of its title. */
    private static final String REFORM = "(?:minutas?(?: con)?(?: (?:el )?proyectos? de)?(?: decretos?)?"
            + "|proyectos? de decretos?|decretos?),? (?:por (?:el|la|los|las) (?:que|cual|cuales) |que )(?:se )?"
            + "(?=(?:reforma|adiciona|deroga|modifica)n?\\b)";

    private static final Pattern TOLD_PATTERN =
            Pattern.compile(TELLS + "(?:" + APPROVED + "|" + REJECTED + ")" + TO + REFORM);
    private static final Pattern APPROVED_PATTERN = Pattern.compile(APPROVED + TO + REFORM);
    private static final Pattern REJECTED_PATTERN = Pattern.compile(REJECTED + TO + REFORM);
    private static final Pattern REFORM_PATTERN = Pattern.compile(REFORM);

    /** Matches what leaves it open whether the congress has decided, or what it has decided. */
    private static final Pattern UNDECIDED_PATTERN =
            Pattern.compile("\\b(?:exhort|solicit|iniciativa|punto de acuerdo|proposicion|dictamen)");

    /** Matches what leads from one named reform to the next. */
    private static final Pattern CONNECTION_PATTERN =
            Pattern.compile("[\\s,;.]*(?:\\b(?:asi como|y|e|relativ[oa]s?|a|al|de|del|la|las|el|los)\\b[\\s,;.]*)*$");

    VoteNotice {
        congresses = List.copyOf(congresses);
        reforms = List.copyOf(reforms);
    }

    /**
     * Returns what a communication says; empty if it tells no vote or two, of no known congress, or on no reform of the
     * Constitution that it identifies.
     *
     * @param senders the names of those who sent it, where the title does not say
     */
    static Optional<VoteNotice> read(String title, Collection<String> senders) {
        String words = title.strip().replaceAll("\\s+", " ");
        String folded = TextAnalyzer.fold(words);
        var told = TOLD_PATTERN.matcher(folded);
        boolean approved = APPROVED_PATTERN.matcher(folded).find();
        boolean rejected = REJECTED_PATTERN.matcher(folded).find();
        if (UNDECIDED_PATTERN.matcher(folded).find() || !told.find() || approved == rejected) {
            return Optional.empty();
        }
        List<FederalEntity> named = NamedCongresses.in(folded.substring(0, told.start()));
        List<FederalEntity> congresses = named.isEmpty() ? NamedCongresses.in(String.join(" , ", senders)) : named;
        List<Set<String>> reforms = reforms(folded, told.start());
        return congresses.isEmpty() || reforms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new VoteNotice(approved ? StateVote.APPROVED : StateVote.REJECTED, congresses, words, reforms));
    }

    private static List<Set<String>> reforms(String folded, int from) {
        List<MatchResult> named = REFORM_PATTERN
                .matcher(folded)
                .results()
                .filter(found -> found.start() >= from)
                .toList();
        List<Set<String>> reforms = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            int end = i + 1 < named.size() ? named.get(i + 1).start() : folded.length();
            Set<String> keys = ReformTitle.keys(CONNECTION_PATTERN
                    .matcher(folded.substring(named.get(i).end(), end))
                    .replaceFirst(""));
            if (!keys.isEmpty()) {
                reforms.add(keys);
            }
        }
        return reforms;
    }
}
