package mx.vigia.scraper;

import mx.vigia.house.Problem;
import mx.vigia.house.Visit;

/** A whole number that a program asks with, such as how many rows it wants. */
public record NumberAsked(Visit visit, String name, String told) {
    private static final String DIGITS = "\\d{1,18}";

    /** It, where it is within these bounds; else the answer is 400, which names them. */
    public long between(long least, long most) {
        if (told.matches(DIGITS) && Long.parseLong(told) >= least && Long.parseLong(told) <= most) {
            return Long.parseLong(told);
        }
        throw Problem.badRequest(visit.words("messages/scraper").say("asked.number", name, "" + least, "" + most))
                .raised();
    }
}
