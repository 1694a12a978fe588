/** Publishing of sightings: committed first, then published, then marked. */
package mx.vigia.scraper.publishing;
