package mx.vigia.scraper.reading;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which pages a reader is for: the site, the kind of page and the shape of its address; a class that says so is on duty. */
@Stereotype
@Singleton
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reads {
    String site();

    PageKind kind();

    /** A regular expression for the whole path of the address, host and query left out. */
    String address();

    /** Raised when the reader is mended: pages that have not changed since are read once more. */
    int version() default 1;

    /** True where such a page does not change once it is there: it is asked for again after a good while, and for a while once another page brings news of its matter. */
    boolean settles() default false;
}
