/** What a whole article says of each meeting that it reports. */
@NullMarked
package dossier.meetings.sightings;

import org.jspecify.annotations.NullMarked;
