import type { Limits } from '../../kit/lint-settings.ts';
import type { Room } from './cut.ts';

export const engines = ['google', 'bing', 'yandex'] as const;
export type EngineName = (typeof engines)[number];
export const devices = ['desktop', 'phone'] as const;
export type Device = (typeof devices)[number];

interface Place {
  title: Room;
  description: Room;
}

/**
 * Room for a result. No engine publishes it, and each changes it now and then: for Google on a desktop the limits of
 * the linter hold; the others are estimates from the columns of their pages (600 pixels on a desktop, 343 on a phone of 375)
 * and the lines that are shown there.
 */
export const roomsOf = ({
  titleWidth,
  descriptionWidth,
}: Pick<Limits, 'titleWidth' | 'descriptionWidth'>): Record<EngineName, Record<Device, Place>> => ({
  google: {
    desktop: {
      title: { size: 20, width: titleWidth, lines: 1 },
      description: { size: 14, width: descriptionWidth / 2, lines: 2 },
    },
    phone: {
      title: { size: 20, width: 343, lines: 2 },
      description: { size: 14, width: 343, lines: 3 },
    },
  },
  bing: {
    desktop: {
      title: { size: 20, width: 600, lines: 1 },
      description: { size: 14, width: 600, lines: 2 },
    },
    phone: {
      title: { size: 18, width: 335, lines: 2 },
      description: { size: 14, width: 335, lines: 3 },
    },
  },
  yandex: {
    desktop: {
      title: { size: 20, width: 580, lines: 1 },
      description: { size: 14, width: 580, lines: 2 },
    },
    phone: {
      title: { size: 18, width: 335, lines: 2 },
      description: { size: 14, width: 335, lines: 4 },
    },
  },
});

export const networks = ['x', 'facebook', 'linkedin', 'wechat'] as const;
export type Network = (typeof networks)[number];

/** Room on the cards of networks, estimated from their feeds on a desktop (WeChat's on a phone). */
export const cardRooms: Record<Network, { title: Room; description?: Room }> = {
  x: { title: { size: 13, width: 440, lines: 1 } },
  facebook: {
    title: { size: 17, width: 460, lines: 2 },
    description: { size: 15, width: 460, lines: 1 },
  },
  linkedin: { title: { size: 14, width: 500, lines: 2 } },
  wechat: {
    title: { size: 17, width: 230, lines: 2 },
    description: { size: 13, width: 165, lines: 3 },
  },
};
