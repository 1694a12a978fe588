package mx.vigia.scraper.archive;

import java.util.Collection;
import java.util.Set;

/** Knows which bytes something published rests on; those are kept whatever their age. */
public interface PublishedBytes {
    /** Those of these digests that are the evidence of something published. */
    Set<String> of(Collection<String> digests);
}
