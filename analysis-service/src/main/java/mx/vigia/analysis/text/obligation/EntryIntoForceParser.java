package mx.vigia.analysis.text.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.Start;

/**
 * Parses which parts of a text a sentence puts into force, and when: the whole, and its exceptions on their own days.
 */
final class EntryIntoForceParser {
    private static final String FROM_REGEX = "(?=[\\s,]{1,3}(?:a partir|desde|al dia|el dia|el mismo dia|en la fecha))";
    private static final Pattern VERB_PATTERN = Folding.toPattern(
            "\\b(?:entra(?:ra)?n?(?: nuevamente)? en (?:vigor|vigencia)|inicia(?:ra)?n? su vigencia|iniciaran? (?:vigencia|a regir)"
                    + "|(?:comenzara|empezara)n? (?:su vigencia|a regir|a surtir (?:sus )?efectos?)|(?:cobrara|adquirira)n? vigencia"
                    + "|(?<!se )regiran?" + FROM_REGEX + "|tendran? vigencia" + FROM_REGEX
                    + "|estaran? (?:en vigor|vigentes?)" + FROM_REGEX + "|(?<effects>surtiran? (?:sus )?efectos?)"
                    + FROM_REGEX
                    + "|(?<same>lo haran?))\\b");

    /** A clause that only names the moment of an entry into force. */
    private static final Pattern SUBORDINATE_PATTERN = Folding.toPattern(
            "\\b(?:en (?:el |la |los )?que|cuando|hasta (?:que|en tanto)|en tanto|mientras|si|una vez que|donde)\\b[^,;:]{0,80}$");

    private static final Pattern RELATIVE_PATTERN =
            Folding.toPattern("[\\s,]{0,3}\\b(?:mism[oa]s? )?(?:que|(?:el|la|los|las) cual(?:es)?)[\\s,]{0,4}$");

    private static final String PART_REGEX =
            "(?:reforma|adicion|derogacion|abrogacion|modificacion|articulo|fraccion|parrafo|inciso|apartado"
                    + "|capitulo|titulo|seccion|disposicion|precepto|numeral|anexo)(?:es|s)?";
    private static final Pattern PART_PATTERN = Folding.toPattern("\\b(?:" + PART_REGEX
            + "|(?:pen)?ultimo|primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|vigesimo|trigesimo"
            + "|lo (?:dispuesto|previsto|establecido|senalado))\\b");
    private static final Pattern PART_OF_LAW_PATTERN = Folding.toPattern(
            "\\b(?:" + PART_REGEX
                    + "|decreto|ley|codigo|ordenamiento|resolucion|texto|contenido|lo (?:dispuesto|previsto|establecido|senalado))\\b");

    /** Another text than the one read, which is put into force by its own publication. */
    private static final Pattern OTHER_TEXT_PATTERN = Folding.toPattern(
            "^(?:el|la|los|las|dich[oa]s?) (?:reglamento|lineamientos?|reglas|normas?|manual(?:es)?|programas?|acuerdos?|convenios?|tratados?"
                    + "|criterios|protocolos?|estatuto|bases|metodologias?|padron)(?:s|es)?\\b");

    private static final Pattern EXCEPTION_PATTERN = Folding.toPattern(
            "(?:(?:con|a) excepcion(?: hecha)? del?|excepcion hecha del?|excepto|salvo|con la salvedad del?|mientras que|en tanto que) ");
    private static final Pattern LABEL_PATTERN =
            Pattern.compile("^\\s*(?:[ivx]{1,5}|[a-z]|\\d{1,2})(?:[).:]\\s?-?|-)\\s");

    /** What still belongs to the term before: <i>de su publicación en el Diario Oficial de la Federación,</i>. */
    private static final Pattern AFTER_TERM_PATTERN =
            Folding.toPattern("^\\s?(?:(?:en|del?|al?) [^,;]*)?[\\s,;.:]*(?:(?:y|e|asi como) )?(?:que se refiere a )?");

    /** What enters into force, and when. */
    record Entry(String what, DueExpression due) {}

    private EntryIntoForceParser() {}

    /**
     * Returns the entries in their order; none if the sentence only mentions an entry into force.
     *
     * @param opening whether it is in the first transitory article, whose subject is the text itself however called
     */
    static List<Entry> parse(String sentence, String folded, boolean opening) {
        var entries = new ArrayList<Entry>();
        var verbs = VERB_PATTERN.matcher(folded).results().toList();
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            var verb = verbs.get(i);
            if (isEntry(verb, folded.substring(from, verb.start()), entries.isEmpty())) {
                int to = i + 1 < verbs.size() ? verbs.get(i + 1).start() : folded.length();
                var term = new EntryTermParser(folded, to).parseAt(verb.end());
                var head = head(folded, from, verb.start());
                var what = entries.isEmpty() ? head.belowLabel(folded) : head.exception(folded);
                boolean other =
                        !opening && OTHER_TEXT_PATTERN.matcher(what.in(folded)).find();
                if (what.in(folded).isBlank()) {
                    what = new Span(term.end(), to).afterTerm(folded);
                }
                entries.add(new Entry(what.in(sentence), other ? ofOther(term.due()) : term.due()));
                from = term.end();
            }
        }
        return entries;
    }

    private static boolean isEntry(MatchResult verb, String head, boolean first) {
        if (SUBORDINATE_PATTERN.matcher(head).find()) {
            return false;
        }
        boolean relative = RELATIVE_PATTERN.matcher(head).find();
        boolean aboutPart = PART_OF_LAW_PATTERN.matcher(head).find();
        if (verb.group("same") != null) {
            return !first && aboutPart;
        }
        return (verb.group("effects") == null || aboutPart)
                && (!first
                        || !relative
                        || PART_PATTERN.matcher(lastClause(head)).find());
    }

    /** Returns the words from the last comma before the relative pronoun on. */
    private static String lastClause(String head) {
        var words = RELATIVE_PATTERN.matcher(head).replaceFirst("");
        return words.substring(words.lastIndexOf(',') + 1);
    }

    /** Returns this term without its start: <i>su publicación</i> is that of another text. */
    private static DueExpression ofOther(DueExpression due) {
        return due instanceof After(var count, var unit, var start) && start == Start.PUBLICATION
                ? new After(count, unit, Start.OTHER)
                : due;
    }

    private static Span head(String folded, int from, int verb) {
        var head = folded.substring(from, verb);
        var relative = RELATIVE_PATTERN.matcher(head);
        return new Span(from, relative.find() ? from + relative.start() : verb);
    }

    /** A range of the sentence. */
    private record Span(int from, int to) {
        String in(String sentence) {
            return sentence.substring(from, to);
        }

        /** Returns the part without the label of a fraction. */
        Span belowLabel(String folded) {
            var label = LABEL_PATTERN.matcher(in(folded));
            return (label.find() ? new Span(from + label.end(), to) : this).trimmed(folded);
        }

        /** Returns the part after the words of an exception, or after those of the term before. */
        Span exception(String folded) {
            var exception = EXCEPTION_PATTERN.matcher(in(folded));
            return exception.find() ? new Span(from + exception.end(), to).trimmed(folded) : afterTerm(folded);
        }

        Span afterTerm(String folded) {
            var term = AFTER_TERM_PATTERN.matcher(in(folded));
            return (term.find() ? new Span(from + term.end(), to) : this).trimmed(folded);
        }

        Span trimmed(String folded) {
            int start = from;
            int end = to;
            while (start < end && " ,;.:".indexOf(folded.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && " ,;:.".indexOf(folded.charAt(end - 1)) >= 0) {
                end--;
            }
            return new Span(start, end);
        }
    }
}
