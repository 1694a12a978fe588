/** Holds the event contract to its rules, and its pages to the contract. */
package mx.vigia.platform.contract;
