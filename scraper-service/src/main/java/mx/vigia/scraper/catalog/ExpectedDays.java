package mx.vigia.scraper.catalog;

import java.util.Locale;

/** The days on which new content is expected of a site. */
public enum ExpectedDays {
    /** Days on which the Congress usually sits. */
    SESSION_DAYS,
    /** Working days outside the ordinary periods, when the Comisión Permanente sits. */
    RECESS_DAYS,
    /** Monday to Friday, except legal holidays. */
    WORKING_DAYS,
    DAILY,
    /** One day a week. */
    WEEKLY;

    /** Returns its name in a site file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExpectedDays ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
