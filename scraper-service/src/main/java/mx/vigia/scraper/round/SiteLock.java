package mx.vigia.scraper.round;

/** The lock held during a visit to a site. */
public interface SiteLock extends AutoCloseable {
    @Override
    void close();
}
