package mx.vigia.scraper.round;

/** Held by whoever visits a site. */
public interface SiteLock extends AutoCloseable {
    @Override
    void close();
}
