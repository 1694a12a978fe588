/** The page of today: what moved, what is due, who meets and which consultations are open, over chosen topics. */
@NullMarked
package mx.vigia.analysis.web.today;

import org.jspecify.annotations.NullMarked;
