package mx.vigia.notification.letter;

/**
 * Something that differs: where, and the words around it, struck, new, and after it.
 *
 * @param place the article, or the name of the field; a whole sentence where no words are quoted
 */
record TextChange(String place, InlineRedline redline) {
    /** Creates one of which no words are quoted. */
    static TextChange named(String sentence) {
        return new TextChange(sentence, new InlineRedline("", "", "", ""));
    }

    /** Whether words are quoted. */
    public boolean isQuoted() {
        return !(redline.lead() + redline.gone() + redline.come() + redline.tail()).isBlank();
    }

    /** Returns the same with at most this many characters of what is new or gone. */
    TextChange shortened(int max) {
        return new TextChange(
                place,
                new InlineRedline(
                        redline.lead(),
                        PlainText.cut(redline.gone(), max),
                        PlainText.cut(redline.come(), max),
                        redline.tail()));
    }

    /** Returns it as plain text: {@code Art. 14: notificarán en 72 → 24 horas}. */
    public String plain() {
        var arrow = redline.gone().isEmpty() || redline.come().isEmpty() ? "" : " → ";
        var text = String.join(" ", redline.lead(), redline.gone() + arrow + redline.come(), redline.tail());
        return text.isBlank() ? place : place + ": " + text.strip();
    }
}
