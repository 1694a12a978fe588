package mx.vigia.analysis.language.query;

import java.text.MessageFormat;

/** A reason why a query cannot be parsed, in both languages. */
enum SyntaxError {
    TOO_LONG("La búsqueda pasa de {0} caracteres.", "The search is longer than {0} characters."),
    TOO_MANY("La búsqueda tiene más de {0} condiciones.", "The search has more than {0} conditions."),
    TOO_DEEP("Hay más de {0} paréntesis uno dentro de otro.", "More than {0} brackets stand one inside another."),
    OPEN_QUOTE("Falta cerrar las comillas que se abren aquí.", "The quotation opened here is never closed."),
    OPEN_BRACKET("Falta cerrar el paréntesis que se abre aquí.", "The bracket opened here is never closed."),
    LOOSE_BRACKET("Este paréntesis cierra algo que no se abrió.", "This bracket closes something that was not opened."),
    EMPTY_BRACKETS("No hay nada entre los paréntesis.", "There is nothing between the brackets."),
    EMPTY_QUOTE("No hay palabras entre las comillas.", "There are no words between the quotation marks."),
    LOOSE_OR("«{0}» necesita algo a cada lado.", "“{0}” needs something on each side."),
    LOOSE_NOT("Falta decir qué se excluye.", "What is to be excluded is missing."),
    LOOSE_NEAR(
            "«{0}» necesita a cada lado una palabra, una frase o un comienzo, sin paréntesis ni exclusión.",
            "“{0}” needs a word, a phrase or a beginning on each side, without brackets or exclusion."),
    BAD_NEAR(
            "«{0}»: el número de palabras que puede haber en medio va de 0 a {1}.",
            "“{0}”: the number of words that may stand between goes from 0 to {1}."),
    NEAR_WHAT(
            "«{0}» se escribe con cuántas palabras puede haber en medio, de 0 a {1}, como en NEAR/5. Si es una palabra"
                    + " del texto, póngala entre comillas.",
            "“{0}” is written with how many words may stand between, from 0 to {1}, as in NEAR/5. If it is a word of the"
                    + " text, put it in quotation marks."),
    NO_WORDS("Aquí no hay ninguna palabra que buscar, solo signos.", "There is no word to look for here, only signs."),
    UNKNOWN_FIELD(
            "No hay un campo «{0}». Campos: {1}. Si es parte del texto, póngalo entre comillas.",
            "There is no field “{0}”. Fields: {2}. If it is part of the text, put it in quotation marks."),
    EMPTY_FIELD("Falta el valor de «{0}».", "The value of “{0}” is missing."),
    FIELD_IN_FIELD("Un campo no puede ir dentro de otro.", "A field cannot stand inside another."),
    SHORT_PREFIX("Antes de * hacen falta al menos {0} letras.", "At least {0} letters are needed before *."),
    WHOLE_VALUE("El valor de «{0}» se escribe entero, sin *.", "The value of “{1}” is written in full, without *."),
    WIDE_RANGE(
            "De un artículo a otro puede haber {0} cuando mucho; aquí hay {1}. Pregunte por menos, o por la ley entera"
                    + " con ley:.",
            "From one article to another there may be {0} at most; here there are {1}. Ask for fewer, or for the whole"
                    + " law with law:."),
    INNER_STAR("* solo puede ir al final de una palabra.", "* can only stand at the end of a word."),
    QUOTED_STAR(
            "Entre comillas * solo puede ir al final de la última palabra.",
            "Between quotation marks * can only stand at the end of the last word."),
    BAD_DATE(
            "«{0}» no es una fecha; escriba 2026-09-03, 2026-09 o 2026.",
            "“{0}” is not a date; write 2026-09-03, 2026-09 or 2026.");

    private final String spanish;
    private final String english;

    SyntaxError(String spanish, String english) {
        this.spanish = spanish;
        this.english = english;
    }

    QuerySyntaxException exceptionAt(int position, Object... details) {
        return new QuerySyntaxException(new ParseResult.Invalid(
                position, MessageFormat.format(spanish, details), MessageFormat.format(english, details)));
    }
}
