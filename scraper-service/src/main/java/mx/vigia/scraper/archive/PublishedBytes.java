package mx.vigia.scraper.archive;

import java.util.Collection;
import java.util.Set;

/** Determines which bytes are the evidence of something published; those are kept whatever their age. */
public interface PublishedBytes {
    /** Returns those of these digests that are the evidence of something published. */
    Set<String> of(Collection<String> digests);
}
