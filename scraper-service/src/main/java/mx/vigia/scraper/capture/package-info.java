/** Pages of sites that refuse programs, saved by a person and captured in three steps. */
package mx.vigia.scraper.capture;
