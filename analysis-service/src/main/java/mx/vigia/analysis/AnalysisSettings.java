package mx.vigia.analysis;

import mx.vigia.platform.settings.SettingsCheck;
import mx.vigia.platform.settings.SettingsRules;

/** What analysis-service needs to be set beside what every service needs. */
public final class AnalysisSettings implements SettingsRules {
    @Override
    public void check(SettingsCheck settings) {
        settings.requireKey("vigia.gauge-key");
    }
}
