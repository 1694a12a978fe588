package mx.vigia.analysis.law;

import java.util.Set;

/** Classifies a place by the words around it. */
final class LawNameContext {
    private static final Set<String> UNIT_WORDS = WordSet.of(
            "fraccion fracciones inciso incisos subinciso parrafo parrafos numeral numerales apartado apartados base"
                    + " bases capitulo capitulos titulo titulos seccion secciones libro punto anexo anexos tarifa"
                    + " subapartado");
    private static final Set<String> NAME_PREFIX_WORDS =
            WordSet.of("de del la el a al los las diversas disposiciones diversos varias articulos");

    private static final Set<String> MONTHS =
            WordSet.of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    private LawNameContext() {}

    /** Whether the number is the day of a date: "del 5 de mayo", "el 29 de abril de 2004". */
    static boolean isDay(LegalTokenizer text, int at) {
        return text.at(at + 1).isWord("de") && MONTHS.contains(text.at(at + 2).folded());
    }

    /** Whether the number is a year: "del ejercicio fiscal de 2006". */
    static boolean isYear(LegalTokenizer text, int at) {
        return text.at(at).written().matches("(?:19|20)\\d\\d")
                && (text.at(at - 1).isWord("de")
                        || text.at(at - 1).isWord("fiscal")
                        || text.at(at - 1).isWord("ano"));
    }

    /** Whether the budget is named, which is no law, after articles of it. */
    static boolean isBudget(LegalTokenizer text, int at) {
        return text.at(at).isWord("presupuesto")
                && text.at(at + 1).isWord("de")
                && text.at(at + 2).isWord("egresos");
    }

    /** Whether an article named before is meant: "del mismo artículo", "de dicho artículo". */
    static boolean isSameArticle(LegalTokenizer text, int article) {
        return Set.of("mismo", "dicho", "citado", "propio", "referido", "mencionado")
                        .contains(text.at(article - 1).folded())
                && text.at(article + 1).kind() != LegalToken.Kind.NUMBER;
    }

    /** Whether the law named before is meant: "de la citada ley", "de dicho ordenamiento". */
    static boolean isSameLaw(LegalTokenizer text, int at) {
        return Set.of("ley", "ordenamiento", "codigo").contains(text.at(at).folded())
                && !text.at(at).capital()
                && Set.of("citada", "citado", "dicha", "dicho", "misma", "mismo", "propia", "propio", "referida")
                        .contains(text.at(at - 1).folded());
    }

    /** Whether this names a part of an article or of a law. */
    static boolean isUnit(LegalToken lexeme) {
        return UNIT_WORDS.contains(lexeme.folded());
    }

    /** Whether this names a part that only an article has. */
    static boolean isPartOfArticle(LegalToken lexeme) {
        return lexeme.folded().startsWith("fraccion")
                || lexeme.folded().startsWith("parrafo")
                || lexeme.folded().startsWith("inciso");
    }

    /** Whether the subject begins, unless it precedes its object: "reforma diversos ordenamientos, en materia de …". */
    static boolean subject(LegalTokenizer text, int at) {
        int before = text.at(at - 1).isMark(",") ? at - 2 : at - 1;
        return text.at(at).isWord("en")
                && text.at(at + 1).isWord("materia")
                && Verbs.relation(text.at(before).folded()).isEmpty();
    }

    /** Whether a remark follows the title about what was voted separately: ". Artículo 155, reservado". */
    static boolean isRemark(LegalTokenizer text, int from) {
        boolean remark = Set.of("articulo", "articulos", "general", "en", "reservados")
                .contains(text.at(from).folded());
        for (int i = from; remark && i < text.size(); i++) {
            if (text.at(i).folded().startsWith("reservad") || text.at(i).isWord("particular")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a law is listed with the one before: "… y de la Ley …", "…, la Ley …". */
    static boolean isContinuation(LegalTokenizer text, int first) {
        int before = first - 1;
        while (NAME_PREFIX_WORDS.contains(text.at(before).folded())) {
            before--;
        }
        LegalToken joint = text.at(before);
        return joint.isMark(",")
                || joint.isMark(";")
                || Set.of("y", "e", "como", "ademas", "tambien").contains(joint.folded());
    }

    /** Whether the text is the draft of this law: "Proyecto de Ley …", or the name alone. */
    static boolean isDraft(LegalTokenizer text, int first) {
        return first == 0
                || text.at(first - 1).isWord("de")
                        && Set.of("proyecto", "iniciativa", "minuta", "decreto")
                                .contains(text.at(first - 2).folded())
                || text.at(first - 1).isMark(".");
    }

    /**
     * Returns the index after units below the article, which have their own numbers: "numeral 24", "párrafos 1 y 2".
     */
    static int endOfUnits(LegalTokenizer text, int from) {
        int next = from;
        while (text.at(next).kind() == LegalToken.Kind.NUMBER
                        && !text.at(next - 1).isWord("articulo")
                || (text.at(next).isMark(",")
                                || text.at(next).isWord("y")
                                || text.at(next).isWord("a"))
                        && text.at(next - 1).kind() == LegalToken.Kind.NUMBER
                        && next > from
                        && text.at(next + 1).kind() == LegalToken.Kind.NUMBER
                        && isPlural(text, from)) {
            next++;
        }
        while (ArticleWords.parseAt(text, next).isPresent()) {
            next = ArticleWords.parseAt(text, next).orElseThrow().after();
        }
        return next;
    }

    /**
     * Returns the index after numbers that precede an article and belong to its parts: "numerales 3 y 4 al artículo
     * 264, y 2 y 3 al artículo 265".
     */
    static int endOfArticleParts(LegalTokenizer text, int at) {
        int next = at;
        while (text.at(next).kind() == LegalToken.Kind.NUMBER
                || text.at(next).isMark(",")
                || text.at(next).isWord("y")) {
            next++;
        }
        boolean ofAnArticle = !text.at(at - 1).folded().startsWith("articulo")
                && (text.at(next).isWord("al") || text.at(next).isWord("del"))
                && text.at(next + 1).isWord("articulo");
        return ofAnArticle ? next : at;
    }

    static boolean isPlural(LegalTokenizer text, int from) {
        return text.at(from - 1).folded().endsWith("s");
    }

    static int endOfBrackets(LegalTokenizer text, int open) {
        int next = open + 1;
        while (next < text.size() && !text.at(next).isMark(")")) {
            next++;
        }
        boolean remark = text.at(open + 1).isWord("en") && text.at(open + 2).isWord("lo");
        if (next == text.size()) { // the bracket was cut off inside, or opened by mistake
            return remark ? next : open + 1;
        }
        return next + 1;
    }
}
