/** Sources that an operator describes in YAML: checked, tried, published and taken back without a line of code. */
package mx.vigia.scraper.declared;
