package mx.vigia.platform.settings;

/** What a service needs to be set before it may start. Implementations are found by {@link java.util.ServiceLoader}. */
public interface SettingsRules {
    /** Reports each setting that is missing or refused. */
    void check(SettingsCheck settings);
}
