/** What a check found, where, and how grave it is: in lines for people, as SARIF for programs. */
@NullMarked
package dossier.findings;

import org.jspecify.annotations.NullMarked;
