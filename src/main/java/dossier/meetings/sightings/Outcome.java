package dossier.meetings.sightings;

import dossier.meetings.claims.Account;
import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.model.Interval;
import dossier.model.Mode;
import java.time.LocalDate;
import java.util.List;

/** What the claims of one encounter say together: how it was held, whether it was, and whether it is told from after. */
final class Outcome {
    /** "Early this week" may be two days ago, and is told as news. */
    private static final long VAGUE = 3;

    private Outcome() {}

    /** How it was held: what the most weight says, a conversation at a distance before a meeting in person. */
    static Mode mode(List<Claim> told) {
        double phone = 0;
        double video = 0;
        double person = 0;
        for (Claim claim : told) {
            switch (claim.mode()) {
                case PHONE -> phone += claim.weight();
                case VIDEO -> video += claim.weight();
                case IN_PERSON -> person += claim.weight() * 0.5;
                case UNKNOWN -> {}
            }
        }
        if (phone == 0 && video == 0) {
            return person > 0 ? Mode.IN_PERSON : Mode.UNKNOWN;
        }
        return person > Math.max(phone, video) ? Mode.IN_PERSON : phone >= video ? Mode.PHONE : Mode.VIDEO;
    }

    /** Whether it took place; called off only where more than half of the weight says so. */
    static Aspect aspect(List<Claim> told) {
        double off = 0;
        double on = 0;
        Aspect which = Aspect.CANCELLED;
        double held = 0;
        for (Claim claim : told) {
            switch (claim.aspect()) {
                case CANCELLED, POSTPONED -> {
                    which = off == 0 ? claim.aspect() : which;
                    off += claim.weight();
                }
                case HELD -> held += claim.weight();
                case PLANNED -> on += claim.weight();
            }
        }
        return off > (on + held) / 2 ? which : held >= on ? Aspect.HELD : Aspect.PLANNED;
    }

    /** "Three days after he met …" in the title or the lede. */
    static boolean isOpenedLater(List<Claim> told) {
        return told.stream().anyMatch(claim -> claim.line().order() <= 1 && claim.later());
    }

    /** Told from after it from the start, or two days or more after the day that the article itself gives. */
    static boolean isLater(List<Claim> told, Days.Found found, Interval today) {
        LocalDate day = found.days().latest();
        return isOpenedLater(told)
                || (found.stated()
                        && told.stream()
                                .noneMatch(claim -> claim.account().stay().part() == Account.Part.START)
                        && day != null
                        && today.isDay()
                        && today.earliest() != null
                        && day.plusDays((found.days().isDay() ? 1L : VAGUE) + Days.lasting(told))
                                        .compareTo(today.earliest())
                                <= 0);
    }
}
