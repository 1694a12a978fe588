/** Is each site still speaking to us? Told to the house, and shown to everybody. */
package mx.vigia.scraper.freshness;
