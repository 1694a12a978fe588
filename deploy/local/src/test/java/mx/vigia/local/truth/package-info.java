/** Tests of the comparison of what people are told with what happened. */
package mx.vigia.local.truth;
