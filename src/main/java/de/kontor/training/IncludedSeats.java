package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.PackageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The seats that came with the starter packages of an account: what its orders hold now, so an order that is cancelled
 * takes its seats with it. They do not lapse.
 *
 * @see "Decision record DD075-included-seats"
 */
public record IncludedSeats(List<Source> sources) {
    /** None. */
    static final IncludedSeats NONE = new IncludedSeats(List.of());

    public IncludedSeats {
        sources = List.copyOf(sources);
    }

    /**
     * The seats of one package in one order.
     *
     * @param courses they can be used for; empty for every course
     * @param total that came with it
     * @param used by bookings, also by those cancelled too late
     */
    public record Source(
            OrderId order,
            String orderNumber,
            PackageId starterPackage,
            LocalizedText name,
            Set<CourseId> courses,
            int total,
            int used) {
        public Source {
            courses = Set.copyOf(courses);
        }

        public int left() {
            return Math.max(0, total - used);
        }

        private boolean isFor(CourseId course) {
            return courses.isEmpty() || courses.contains(course);
        }
    }

    /** Seats taken from one source. */
    record Taken(OrderId order, PackageId starterPackage, int seats) {}

    /** All that are left. */
    public int left() {
        return sources.stream().mapToInt(Source::left).sum();
    }

    /** Those that are left for a course. */
    public int left(CourseId course) {
        return sources.stream()
                .filter(source -> source.isFor(course))
                .mapToInt(Source::left)
                .sum();
    }

    /** Those of one order. */
    public IncludedSeats of(OrderId order) {
        return new IncludedSeats(
                sources.stream().filter(source -> source.order().equals(order)).toList());
    }

    /**
     * Which seats a booking of a course uses: those that can be used for fewer courses first, then the older ones.
     *
     * @param seats at most {@link #left(CourseId)}
     */
    List<Taken> take(CourseId course, int seats) {
        List<Taken> taken = new ArrayList<>();
        int wanted = seats;
        List<Source> fitting = sources.stream()
                .filter(source -> source.isFor(course) && source.left() > 0)
                // the sort is stable: what is older stays first
                .sorted(Comparator.comparingInt(source -> source.courses().isEmpty()
                        ? Integer.MAX_VALUE
                        : source.courses().size()))
                .toList();
        for (Source source : fitting) {
            int some = Math.min(wanted, source.left());
            if (some > 0) {
                taken.add(new Taken(source.order(), source.starterPackage(), some));
                wanted -= some;
            }
        }
        if (wanted > 0) {
            throw new IllegalArgumentException("Not so many seats are included: " + seats + " of " + left(course));
        }
        return taken;
    }
}
