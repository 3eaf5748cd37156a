"""From the globe to the page: Equal Earth for the world, equirectangular for a region.

Planes are those of a globe of radius 1, y upwards; a `View` is a window on one, in pixels, y downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians
from typing import Protocol

import numpy as np

from onrecord.web.maps.topojson import Points


class Projection(Protocol):
    """Takes longitudes and latitudes in degrees to the plane."""

    def plane(self, points: Points) -> Points:
        """The points, shape (n, 2), on the plane."""
        ...


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """Equal-area, with sides and parallels that please the eye, so that no part of the world looks larger than it is.

    B. Šavrič, T. Patterson and B. Jenny (2019), The Equal Earth map projection, International Journal of Geographical
    Information Science 33(3), 454-465, equations 1 to 3.
    """

    def plane(self, points: Points) -> Points:
        """The points on the plane, within 2.7066 of its middle left and right and 1.3174 up and down."""
        tilt = np.arcsin(_M * np.sin(np.radians(points[:, 1])))
        square = tilt * tilt
        sixth = square**3
        spread = 9 * _A4 * sixth * square + 7 * _A3 * sixth + 3 * _A2 * square + _A1
        x = np.radians(points[:, 0]) * np.cos(tilt) / (_M * spread)
        y = tilt * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
        return np.column_stack([x, y])


_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = 3**0.5 / 2


@dataclass(frozen=True, slots=True)
class Equirectangular:
    """True to scale along every meridian and along the `parallel`, in degrees: right for a region around it."""

    parallel: float

    def plane(self, points: Points) -> Points:
        """The points on the plane."""
        return np.radians(points) * (cos(radians(self.parallel)), 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A window of `width` by `height` pixels on a box of the globe, in degrees. `east` may pass 180, never `west`."""

    west: float
    south: float
    east: float
    north: float
    width: int
    height: int
    projection: Projection

    @property
    def is_world(self) -> bool:
        """Whether it goes all round."""
        return self.east - self.west >= 360

    @classmethod
    def world(cls, width: int, *, south: float = -57.0, north: float = 84.0) -> View:
        """The world, without Antarctica unless `south` asks for it."""
        projection = EqualEarth()
        corners = projection.plane(np.array([(-180.0, 0.0), (180.0, 0.0), (0.0, south), (0.0, north)]))
        height = round(width * (corners[3, 1] - corners[2, 1]) / (corners[1, 0] - corners[0, 0]))
        return cls(west=-180, south=south, east=180, north=north, width=width, height=height, projection=projection)

    @classmethod
    def region(cls, longitude: float, latitude: float, *, tall: float, width: int, height: int) -> View:
        """A region `tall` degrees of latitude high around a middle."""
        # Nearer to the poles a true parallel would make the window wider than the world.
        projection = Equirectangular(max(-_FARTHEST, min(_FARTHEST, latitude)))
        wide = tall * width / height / cos(radians(projection.parallel))
        west = longitude - wide / 2
        return cls(
            west=(west + 180) % 360 - 180,
            south=latitude - tall / 2,
            east=(west + 180) % 360 - 180 + wide,
            north=latitude + tall / 2,
            width=width,
            height=height,
            projection=projection,
        )

    def pixels(self, points: Points) -> Points:
        """Where points of the globe lie in the window. Longitudes are taken as they are: see `longitude`."""
        edges = np.array([(self.west, 0.0), (self.east, 0.0), (0.0, self.north)])
        (left, _), (right, _), (_, top) = self.projection.plane(edges)
        scale = self.width / (right - left)
        placed: Points = (self.projection.plane(points) - (left, top)) * np.array([scale, -scale])
        return placed

    def longitude(self, longitude: float) -> float:
        """The longitude, as many times 360 degrees away as brings it nearest to the middle of the window."""
        middle = (self.west + self.east) / 2
        return (longitude - middle + 180) % 360 - 180 + middle


_FARTHEST = 75.0
