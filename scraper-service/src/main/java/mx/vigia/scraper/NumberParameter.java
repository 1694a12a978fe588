package mx.vigia.scraper;

import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** A whole-number query parameter of an API request, such as a page size. */
public record NumberParameter(RequestContext visit, String name, String told) {
    private static final int MAX_SHOWN_LENGTH = 100;
    private static final String DIGITS = "\\d{1,18}";

    /** Returns the number if it is within the bounds; otherwise answers 400, naming the bounds and the value found. */
    public long requireBetween(long least, long max) {
        if (told.matches(DIGITS) && Long.parseLong(told) >= least && Long.parseLong(told) <= max) {
            return Long.parseLong(told);
        }
        throw Problem.badRequest(
                        visit.words("messages/scraper").say("asked.number", name, "" + least, "" + max, found()))
                .raised();
    }

    private String found() {
        return told.length() <= MAX_SHOWN_LENGTH ? told : told.substring(0, MAX_SHOWN_LENGTH) + "…";
    }
}
