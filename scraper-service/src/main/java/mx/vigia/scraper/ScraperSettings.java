package mx.vigia.scraper;

import java.util.List;
import mx.vigia.platform.settings.SettingsCheck;
import mx.vigia.platform.settings.SettingsRules;

/** What must be set before requests are made: in production mode, who makes them, and real sites only. */
public final class ScraperSettings implements SettingsRules {
    @Override
    public void check(SettingsCheck settings) {
        if (settings.isProduction()) {
            settings.require("vigia.fetching.contact", "an address where the operators of a site reach you");
            for (var standIn : List.of("vigia.fetching.hosts", "vigia.fetching.name-server")) {
                settings.accept(standIn, String.class, "nothing in production", found -> false);
            }
        }
    }
}
