package org.sinergija.projects.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sinergija.contracts.reference.CodeList;

/// Where the territories of the six are: a point for each town that municipalities are named after, and the outlines of the
/// countries. Outlines are simplified from Natural Earth (public domain) to about 500 m; a bay counts as land.
final class TerritoryMap {
    /// A town's municipality seldom reaches farther, and seldom as far in the cities.
    private static final double NEAR_KM = 10;
    /// Farther from a border than any outline here is wrong.
    private static final double SURELY_INSIDE_KM = 2;
    private static final double KM_PER_DEGREE = 111.2;

    private final List<Point> points;
    private final List<Country> countries;

    private TerritoryMap(List<Point> points, List<Country> countries) {
        this.points = points;
        this.countries = countries;
    }

    static TerritoryMap read() {
        return new TerritoryMap(ExchangeData.read("territory-points", Point[].class),
                ExchangeData.read("country-outlines", Country[].class));
    }

    Optional<String> at(double latitude, double longitude) {
        Optional<Country> country = countries.stream().filter(each -> each.contains(latitude, longitude)).findFirst();
        return country.flatMap(inside -> points.stream()
                .filter(point -> CodeList.TERRITORIES.isWithin(point.code(), inside.code()))
                .filter(point -> point.kilometresFrom(latitude, longitude) <= NEAR_KM)
                .min(Comparator.comparingDouble(point -> point.kilometresFrom(latitude, longitude))).map(Point::code)
                .or(() -> inside.borderKilometresFrom(latitude, longitude) >= SURELY_INSIDE_KM
                        ? Optional.of(inside.code())
                        : Optional.empty()));
    }

    record Point(String code, double latitude, double longitude) {
        double kilometresFrom(double otherLatitude, double otherLongitude) {
            return distance(latitude - otherLatitude, longitude - otherLongitude, latitude);
        }
    }

    /// @param outline a closed ring of latitude and longitude
    record Country(String code, List<double[]> outline) {

        boolean contains(double latitude, double longitude) {
            boolean inside = false;
            for (int i = 1; i < outline.size(); i++) {
                double[] from = outline.get(i - 1);
                double[] to = outline.get(i);
                boolean crosses = from[0] > latitude != to[0] > latitude
                        && longitude < (to[1] - from[1]) * (latitude - from[0]) / (to[0] - from[0]) + from[1];
                inside ^= crosses;
            }
            return inside;
        }

        double borderKilometresFrom(double latitude, double longitude) {
            double nearest = Double.MAX_VALUE;
            for (int i = 1; i < outline.size(); i++) {
                nearest = Math.min(nearest, kilometres(outline.get(i - 1), outline.get(i), latitude, longitude));
            }
            return nearest;
        }

        /// To the nearest point of one side, on a plane: good enough for a few kilometres.
        private static double kilometres(double[] from, double[] to, double latitude, double longitude) {
            double shrink = Math.cos(Math.toRadians(latitude));
            double x = (to[1] - from[1]) * shrink;
            double y = to[0] - from[0];
            double length = x * x + y * y;
            double along = length == 0
                    ? 0
                    : ((longitude - from[1]) * shrink * x + (latitude - from[0]) * y) / length;
            double foot = Math.clamp(along, 0, 1);
            return distance(from[0] + foot * y - latitude, from[1] + foot * (to[1] - from[1]) - longitude, latitude);
        }
    }

    private static double distance(double latitudes, double longitudes, double latitude) {
        return KM_PER_DEGREE * Math.hypot(latitudes, longitudes * Math.cos(Math.toRadians(latitude)));
    }
}
