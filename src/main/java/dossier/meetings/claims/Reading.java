package dossier.meetings.claims;

import dossier.model.ActorId;
import dossier.model.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with what the word lists find in it.
 *
 * @param line the line
 * @param subject whom the lines before were about, for "he" and "his"; null when nobody
 * @param pair the last two leaders that the lines before named, for "they"; empty when there are none
 * @param today the day that the article speaks from
 * @param asides what the line tells in passing of what it names
 * @param cues words that tell of an encounter
 * @param marks words that tell how, whether and when
 * @param groups parties that are no named persons
 * @param spots places
 */
record Reading(
        Line line,
        @Nullable ActorId subject,
        List<ActorId> pair,
        Interval today,
        Asides asides,
        List<Lexicon.Hit> cues,
        List<Lexicon.Hit> marks,
        List<Lexicon.Hit> groups,
        List<Spot> spots) {}
