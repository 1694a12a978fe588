package mx.vigia.scraper.reading;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which pages a reader is for: the site, the kind of page and its address pattern; annotated classes are
 * registered.
 */
@Stereotype
@Singleton
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reads {
    String site();

    PageKind kind();

    /** A regular expression for the whole path of the address, without host and query. */
    String address();

    /** Raised when the reader is corrected: unchanged pages are then read once more. */
    int version() default 1;

    /**
     * Whether such a page does not change once it exists: it is requested again after a long interval, and for a while
     * once another page brings news of its matter.
     */
    boolean settles() default false;

    /**
     * Whether what such a page shows when it is read for the first time is history, whatever round reads it: pages of a
     * site that reads them in turn become known on many days.
     */
    boolean beginsSilently() default false;
}
