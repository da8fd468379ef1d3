import { startOfSpring } from './scenes/start-of-spring.ts';
import { rainWater } from './scenes/rain-water.ts';
import { awakeningOfInsects } from './scenes/awakening-of-insects.ts';
import { springEquinox } from './scenes/spring-equinox.ts';
import { clearAndBright } from './scenes/clear-and-bright.ts';
import { grainRain } from './scenes/grain-rain.ts';
import { startOfSummer } from './scenes/start-of-summer.ts';
import { grainFull } from './scenes/grain-full.ts';
import { grainInEar } from './scenes/grain-in-ear.ts';
import { summerSolstice } from './scenes/summer-solstice.ts';
import { minorHeat } from './scenes/minor-heat.ts';
import { majorHeat } from './scenes/major-heat.ts';
import { startOfAutumn } from './scenes/start-of-autumn.ts';
import { endOfHeat } from './scenes/end-of-heat.ts';
import { whiteDew } from './scenes/white-dew.ts';
import { autumnEquinox } from './scenes/autumn-equinox.ts';
import { coldDew } from './scenes/cold-dew.ts';
import { frostsDescent } from './scenes/frosts-descent.ts';
import { startOfWinter } from './scenes/start-of-winter.ts';
import { minorSnow } from './scenes/minor-snow.ts';
import { majorSnow } from './scenes/major-snow.ts';
import { winterSolstice } from './scenes/winter-solstice.ts';
import { minorCold } from './scenes/minor-cold.ts';
import { majorCold } from './scenes/major-cold.ts';
import { beforeRainGreen } from './stills/products/before-rain-green.ts';
import { whitePeony } from './stills/products/white-peony.ts';
import { highMountainOolong } from './stills/products/high-mountain-oolong.ts';
import { agedPuer } from './stills/products/aged-puer.ts';
import { jasminePearls } from './stills/products/jasmine-pearls.ts';
import { osmanthusBlack } from './stills/products/osmanthus-black.ts';
import { gaiwanStill } from './stills/products/gaiwan.ts';
import { giftBox } from './stills/products/gift-box.ts';
import { teaHouseFront } from './stills/places/tea-house-front.ts';
import { tastingTable } from './stills/places/tasting-table.ts';
import { terracesMorning } from './stills/places/terraces-morning.ts';
import { kilnFire } from './stills/places/kiln-fire.ts';
import { courtyardRain } from './stills/places/courtyard-rain.ts';
import { winterWindow } from './stills/places/winter-window.ts';
import { Painting } from './painting.ts';
import { SCENE_HEIGHT, SCENE_WIDTH, type Scene } from './scenes/scene.ts';
import * as emblems from './stills/emblems.ts';
import { ogDefault } from './stills/social.ts';

/** The 24 solar terms, from the start of spring to the major cold. */
export const TERMS: Readonly<Record<string, Scene>> = {
  'start-of-spring': startOfSpring,
  'rain-water': rainWater,
  'awakening-of-insects': awakeningOfInsects,
  'spring-equinox': springEquinox,
  'clear-and-bright': clearAndBright,
  'grain-rain': grainRain,
  'start-of-summer': startOfSummer,
  'grain-full': grainFull,
  'grain-in-ear': grainInEar,
  'summer-solstice': summerSolstice,
  'minor-heat': minorHeat,
  'major-heat': majorHeat,
  'start-of-autumn': startOfAutumn,
  'end-of-heat': endOfHeat,
  'white-dew': whiteDew,
  'autumn-equinox': autumnEquinox,
  'cold-dew': coldDew,
  'frosts-descent': frostsDescent,
  'start-of-winter': startOfWinter,
  'minor-snow': minorSnow,
  'major-snow': majorSnow,
  'winter-solstice': winterSolstice,
  'minor-cold': minorCold,
  'major-cold': majorCold,
};

/** A picture of the set: its file below content/media (without extension), its size in units, and who paints it. */
export type Picture = { name: string; w: number; h: number; paint: Scene };

export const PICTURES: readonly Picture[] = [
  ...series('terms', SCENE_WIDTH, SCENE_HEIGHT, TERMS),
  ...series('authors', 800, 800, {
    'tasting-room': emblems.tastingRoom,
    'tea-garden': emblems.teaGarden,
    kiln: emblems.kiln,
    almanac: emblems.almanac,
  }),
  ...series('products', 1200, 1200, {
    'before-rain-green': beforeRainGreen,
    'white-peony': whitePeony,
    'high-mountain-oolong': highMountainOolong,
    'aged-puer': agedPuer,
    'jasmine-pearls': jasminePearls,
    'osmanthus-black': osmanthusBlack,
    gaiwan: gaiwanStill,
    'gift-box': giftBox,
  }),
  ...series('places', 1600, 1067, {
    'tea-house-front': teaHouseFront,
    'tasting-table': tastingTable,
    'terraces-morning': terracesMorning,
    'kiln-fire': kilnFire,
    'courtyard-rain': courtyardRain,
    'winter-window': winterWindow,
  }),
  { name: 'og-default', w: 1200, h: 630, paint: ogDefault },
];

function series(
  folder: string,
  w: number,
  h: number,
  scenes: Readonly<Record<string, Scene>>,
): Picture[] {
  return Object.entries(scenes).map(([id, paint]) => ({ name: `${folder}/${id}`, w, h, paint }));
}

/** Paints a picture at `k` pixels a unit. */
export function paintPicture(picture: Picture, k = 1): Painting {
  const painting = new Painting(picture.name, picture.w, picture.h, k);
  picture.paint(painting);
  return painting;
}
