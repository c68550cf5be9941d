package de.kontor.replenishment;

/**
 * The estimate of rhythm and next need, as one statement over many series of purchases. Robust on purpose: the median of
 * the gaps, and the middle half of them for the range, so that one holiday or one double order changes little. A season
 * is noted when the purchases of more than a year lie around one month.
 *
 * @see "docs/reorder-forecast.md"
 */
final class ConsumptionEstimate {
    /** Fewer purchases say nothing about a rhythm. */
    static final int FEWEST_PURCHASES = 4;

    /** The middle half of a normal distribution is 1.349 standard deviations wide. */
    private static final String SIGMA = "1.349";

    private ConsumptionEstimate() {}

    /**
     * Rows of account, article, purchases, every_days, range_days, usual_quantity, last_day, next_day, season_month.
     *
     * @param purchases a query of account_id, article_id, day, pieces; several rows of a day count once
     */
    static String sql(String purchases) {
        return """
                with days as (
                    select account_id, article_id, day, sum(pieces)::int as pieces from (%s) bought group by 1, 2, 3),
                gaps as (
                    select account_id, article_id, day, pieces,
                           day - lag(day) over (partition by account_id, article_id order by day) as gap
                    from days),
                series as (
                    select account_id, article_id, count(*)::int as purchases, min(day) as first_day, max(day) as last_day,
                           percentile_cont(array[0.25, 0.5, 0.75]) within group (order by gap) as quarters,
                           percentile_disc(0.5) within group (order by pieces) as usual_quantity,
                           avg(cos(2 * pi() * extract(doy from day) / 365.25)) as east,
                           avg(sin(2 * pi() * extract(doy from day) / 365.25)) as north
                    from gaps group by 1, 2 having count(*) >= %d)
                select account_id, article_id, purchases,
                       greatest(1, round(quarters[2]))::int as every_days,
                       greatest(1, round((quarters[3] - quarters[1]) / %s))::int as range_days,
                       usual_quantity, last_day,
                       last_day + greatest(1, round(quarters[2]))::int as next_day,
                       case when last_day - first_day > 365 and sqrt(east * east + north * north) > 0.6
                            then (floor((atan2(north, east) + 2 * pi())::numeric %% (2 * pi())::numeric
                                        / (2 * pi())::numeric * 12) + 1)::int end as season_month
                from series
                """.formatted(purchases, FEWEST_PURCHASES, SIGMA);
    }
}
